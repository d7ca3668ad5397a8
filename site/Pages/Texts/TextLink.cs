namespace ThiDua.Portal.Site.Pages.Texts;

/// <summary>A link at a place of a text.</summary>
/// <param name="Start">Its first character in the Markdown.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Address">Where it leads.</param>
public sealed record TextLink(int Start, int End, string Address);
