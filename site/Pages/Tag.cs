namespace ThiDua.Portal.Site.Pages;

/// <summary>A state in words, with the manner in which it is drawn; never colour alone.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tone">Which of the few manners.</param>
public sealed record Tag(string Text, Tone Tone);
