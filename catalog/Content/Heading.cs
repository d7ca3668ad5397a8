namespace ThiDua.Portal.Catalog.Content;

/// <summary>A heading of a body.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words without marks.</param>
/// <param name="Anchor">Its anchor on the page, unique in the body.</param>
/// <param name="Line">Its line in the body, from 1.</param>
public sealed record Heading(int Level, string Text, string Anchor, int Line);
