namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>What a rule made of a text.</summary>
/// <param name="Tree">The tree; null when the text is not of the rule.</param>
/// <param name="Position">The first character that does not fit, or the length of the text.</param>
/// <param name="Expected">What would have fitted there; null when the text is of the rule.</param>
public sealed record Parsed(object? Tree, int Position, string? Expected)
{
    /// <summary>Whether the whole text is of the rule.</summary>
    public bool Accepted => Expected is null;
}
