namespace ThiDua.Portal.Site.Pages;

/// <summary>A state in words, with the manner in which it is drawn; never colour alone.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tone">Which of the few manners.</param>
public sealed record Tag(string Text, Tone Tone);

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
