namespace ThiDua.Portal.Catalog.Citations;

/// <summary>One place in a text that cites a document.</summary>
public sealed record FoundCitation
{
    /// <summary>The symbol, taken apart; its text form is the tidy one.</summary>
    public required DocumentSymbol Symbol { get; init; }

    /// <summary>The symbol as written; only the number for a member of a list that shares the rest, the short name for an alias.</summary>
    public required string SymbolText { get; init; }

    /// <summary>The word for the type, as written, where there is one.</summary>
    public string? TypeText { get; init; }

    /// <summary>The type that the word names.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>The date beside it.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The issuer as written after “của”.</summary>
    public string? IssuerText { get; init; }

    /// <summary>How the symbol differs from the rules.</summary>
    public Irregularities Irregular { get; init; }

    /// <summary>True for 217 and for 218 in “217, 218-QĐ/TW”.</summary>
    public bool IsListed { get; init; }

    /// <summary>True for a short name that the text declared: “Chỉ thị 01” after “(gọi tắt là Chỉ thị 01)”.</summary>
    public bool IsAlias { get; init; }

    /// <summary>Another place of the same text that cites the same document and says its date, or its issuer where none says the date; null where this one says the date.</summary>
    public FoundCitation? Antecedent { get; init; }

    /// <summary>What the document is cited for.</summary>
    public CitationRole Role { get; init; }

    /// <summary>The words from the type to the date, without marks.</summary>
    public required string AsWritten { get; init; }

    /// <summary>The sentence, across page breaks, without marks.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The headings above, from the outermost, joined by “ › ”.</summary>
    public string? Section { get; init; }

    /// <summary>Where the citation starts in the source.</summary>
    public required int Start { get; init; }

    /// <summary>Where the citation ends in the source, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Where the symbol starts in the source.</summary>
    public required int SymbolStart { get; init; }

    /// <summary>Where the symbol ends in the source, exclusive.</summary>
    public required int SymbolEnd { get; init; }
}
