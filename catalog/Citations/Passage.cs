namespace ThiDua.Portal.Catalog.Citations;

/// <summary>A citation among the words of a text, before it is placed in the source.</summary>
internal sealed record Passage
{
    public required DocumentSymbol Symbol { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required int SymbolStart { get; init; }
    public required int SymbolEnd { get; init; }
    public string? TypeText { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string? IssuerText { get; init; }
    public Irregularities Irregular { get; init; }
    public bool IsListed { get; init; }
    public bool IsAlias { get; init; }

    /// <summary>Where all that belongs to it ends: symbol, date and issuer.</summary>
    public required int TailEnd { get; init; }
}
