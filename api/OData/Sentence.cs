namespace ThiDua.Portal.Api.OData;

/// <summary>What a reader is told, in both languages.</summary>
/// <param name="Vietnamese">For those who asked for nothing else.</param>
/// <param name="English">For those who asked for English.</param>
public sealed record Sentence(string Vietnamese, string English)
{
    /// <summary>In one of the languages.</summary>
    public string In(bool english) => english ? English : Vietnamese;
}
