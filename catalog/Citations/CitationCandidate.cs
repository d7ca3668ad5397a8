namespace ThiDua.Portal.Catalog.Citations;

/// <summary>A document that a citation may mean.</summary>
public sealed record CitationCandidate
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its symbol, in any way of writing.</summary>
    public required string Symbol { get; init; }

    /// <summary>Its type; null and <see cref="DocumentType.Other"/> agree with every type word.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>The id of its issuer.</summary>
    public string? IssuerId { get; init; }

    /// <summary>All names of its issuer and co-issuers, full and short.</summary>
    public IReadOnlyList<string> IssuerNames { get; init; } = [];

    /// <summary>The place that its issuer serves; null for a central body.</summary>
    public string? Place { get; init; }

    /// <summary>The day printed on it.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The first day on which it can have been issued, where the day is not known.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The last day on which it can have been issued, where the day is not known.</summary>
    public DateOnly? NotAfter { get; init; }
}
