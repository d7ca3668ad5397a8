namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>One syllable, number or part of a document symbol, in the two forms that search compares.</summary>
/// <param name="Folded">Lower case without marks; a number without leading zeros: <c>hoa</c>, <c>5</c>.</param>
/// <param name="Exact">Lower case with the marks of letters, the tone written after the syllable: <c>hoa_1</c> for hòa and hoà, <c>vân_5</c> for vận; digits as typed.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text, exclusive.</param>
public readonly record struct Token(string Folded, string Exact, int Start, int End)
{
    /// <summary>True when the text carries marks here, so that a reader who typed it meant them.</summary>
    public bool IsMarked => Exact.AsSpan().ContainsAnyExceptInRange('0', 'z') || Exact.Contains('_', StringComparison.Ordinal);
}
