namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A name and where it stands (section 2.1.9).</summary>
/// <param name="Text">The name.</param>
/// <param name="Start">The offset of its first letter.</param>
public readonly record struct Name(string Text, int Start);
