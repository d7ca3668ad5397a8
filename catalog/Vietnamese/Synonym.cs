namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Other ways to say some tokens of a text.</summary>
/// <param name="Length">How many tokens are said otherwise.</param>
/// <param name="Others">The other ways, to be compared with their marks.</param>
public sealed record Synonym(int Length, IReadOnlyList<IReadOnlyList<Token>> Others);
