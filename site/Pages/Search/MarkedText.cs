namespace ThiDua.Portal.Site.Pages.Search;

/// <summary>A piece of text that holds a found word, or stands between them.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMarked">Whether it is a found word.</param>
public readonly record struct MarkedText(string Text, bool IsMarked);
