namespace ThiDua.Portal.Site.Views;

/// <summary>Markup that is already safe to write, such as a rendered body; null writes nothing.</summary>
public readonly record struct Html(string? Markup)
{
    /// <summary>What a partial view returns after it has written itself.</summary>
    public static Html Nothing => default;
}
