namespace ThiDua.Portal.Api.Query;

/// <summary>A value whose type the door cannot know, as in an address: it is read as the column's type.</summary>
/// <param name="Text">The value as written.</param>
public sealed record Unparsed(string Text);
