namespace ThiDua.Portal.Site.Pages;

/// <summary>The manners in which a tag is drawn.</summary>
public enum Tone
{
    /// <summary>Neither this nor that.</summary>
    Plain,

    /// <summary>Going on, or done.</summary>
    Good,

    /// <summary>Asks for attention.</summary>
    Notice,

    /// <summary>Over.</summary>
    Past,
}
