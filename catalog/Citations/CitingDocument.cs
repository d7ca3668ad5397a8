namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The document whose text cites.</summary>
public sealed record CitingDocument
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its issuer and the bodies above it, nearest first.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>The place of its issuer and the places around it, nearest first.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>The last day on which it can have been issued: it cites nothing later.</summary>
    public DateOnly? IssuedBy { get; init; }
}
