namespace ThiDua.Portal.Catalog.Citations;

/// <summary>A heading among the words of a text.</summary>
internal sealed record SourceHeading(int Level, int Start, int End, string Text);
