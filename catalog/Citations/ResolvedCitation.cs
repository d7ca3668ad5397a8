namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Which document a citation means.</summary>
/// <param name="Resolution">Whether that is known.</param>
/// <param name="Ids">The one document, or all that it may be; none when unknown.</param>
public sealed record ResolvedCitation(CitationResolution Resolution, IReadOnlyList<string> Ids)
{
    /// <summary>The document's id when it is known which.</summary>
    public string? Id => Ids is [var only] ? only : null;
}
