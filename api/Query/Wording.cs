namespace ThiDua.Portal.Api.Query;

/// <summary>What a reader of the API is told, in both languages.</summary>
/// <param name="Vietnamese">For those who asked for nothing else.</param>
/// <param name="English">For those who asked for English.</param>
public sealed record Wording(string Vietnamese, string English)
{
    /// <summary>In the language that a request prefers.</summary>
    public string In(Language language) => language is Language.English ? English : Vietnamese;
}
