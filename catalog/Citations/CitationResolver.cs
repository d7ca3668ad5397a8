namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Tells which of the known documents a citation means. A symbol alone is no identity: it repeats between issuers and years.</summary>
/// <param name="candidates">The known documents that have a symbol.</param>
public sealed class CitationResolver(IEnumerable<CitationCandidate> candidates)
{
    private readonly ILookup<string, CitationCandidate> _bySymbol = candidates.ToLookup(candidate => Key(candidate.Symbol));

    /// <summary>
    /// The document that a citation means. Symbol and type must agree. Where the text gives a date, here or at another
    /// place that cites the same document, the date decides; else the issuer's words, then nearness to the citing document.
    /// </summary>
    public ResolvedCitation Resolve(FoundCitation citation, CitingDocument citing)
    {
        if (citation.Role is CitationRole.Own)
            return new ResolvedCitation(CitationResolution.Own, [citing.Id]);

        var possible = _bySymbol[citation.Symbol.Key]
            .Where(candidate => candidate.Id != citing.Id && Agree(citation.Type, candidate.Type) && !(candidate.IssuedOn > citing.IssuedBy))
            .ToList();
        possible = (citation.IssuedOn ?? citation.Antecedent?.IssuedOn) is { } date
            ? OfDate(possible, date, citation, citing)
            : Near(OfIssuer(possible, citation), citing);
        return possible switch
        {
            [] => new ResolvedCitation(CitationResolution.Unknown, []),
            [var only] => new ResolvedCitation(CitationResolution.Resolved, [only.Id]),
            _ => new ResolvedCitation(CitationResolution.Ambiguous, [.. possible.Select(candidate => candidate.Id).Order(StringComparer.Ordinal)]),
        };
    }

    private static string Key(string symbol) => DocumentSymbol.Parse(symbol)?.Key ?? symbol.ToUpperInvariant();

    private static bool Agree(DocumentType? cited, DocumentType? candidate) =>
        cited is null or DocumentType.Other || candidate is null or DocumentType.Other || cited == candidate;

    /// <summary>Those of that day; where there are none, those whose day is not known but may be that one.</summary>
    private static List<CitationCandidate> OfDate(List<CitationCandidate> possible, DateOnly date, FoundCitation citation, CitingDocument citing)
    {
        var ofDay = possible.FindAll(candidate => candidate.IssuedOn == date);
        if (ofDay.Count > 0)
            return Narrow(Narrow(ofDay, OfIssuer(ofDay, citation)), Near(ofDay, citing));

        var undated = possible.FindAll(candidate => candidate.IssuedOn is null && !(candidate.NotBefore > date) && !(candidate.NotAfter < date));
        return Near(OfIssuer(undated, citation), citing);
    }

    /// <summary>Those of both lists, unless that leaves none.</summary>
    private static List<CitationCandidate> Narrow(List<CitationCandidate> possible, List<CitationCandidate> preferred) =>
        possible.Intersect(preferred).ToList() is { Count: > 0 } both ? both : possible;

    private static List<CitationCandidate> OfIssuer(List<CitationCandidate> possible, FoundCitation citation) =>
        (citation.IssuerText ?? citation.Antecedent?.IssuerText) is { } words
            ? possible.FindAll(candidate => candidate.IssuerNames.Count is 0 || IssuerWords.Fit(words, candidate.IssuerNames))
            : possible;

    /// <summary>The nearest: of the citing document's own issuer, of a body above it, of its place, of a place around it, of the centre.</summary>
    private static List<CitationCandidate> Near(List<CitationCandidate> possible, CitingDocument citing)
    {
        var ranked = possible
            .Select(candidate => (candidate, rank: Distance(candidate, citing)))
            .Where(pair => pair.rank is not null)
            .ToList();
        var nearest = ranked.Min(pair => pair.rank);
        return [.. ranked.Where(pair => pair.rank == nearest).Select(pair => pair.candidate)];
    }

    /// <summary>How far a candidate is; null for a body of another place.</summary>
    private static int? Distance(CitationCandidate candidate, CitingDocument citing)
    {
        var issuer = candidate.IssuerId is null ? -1 : citing.Issuers.ToList().IndexOf(candidate.IssuerId);
        if (issuer >= 0)
            return issuer;

        var place = candidate.Place is null ? -1 : citing.Places.ToList().IndexOf(candidate.Place);
        if (place >= 0)
            return citing.Issuers.Count + place;

        return candidate.Place is null || citing.Places.Count is 0 ? citing.Issuers.Count + citing.Places.Count : null;
    }
}
