namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>A text that is not of its rule.</summary>
/// <param name="position">The first character that does not fit.</param>
/// <param name="expected">What would have fitted there.</param>
public sealed class SyntaxException(int position, string expected) : Exception($"{position}: expected {expected}")
{
    /// <summary>The first character that does not fit.</summary>
    public int Position { get; } = position;

    /// <summary>What would have fitted there.</summary>
    public string Expected { get; } = expected;

    /// <summary>Whether the text is right and too much.</summary>
    public bool TooComplex { get; init; }
}
