namespace ThiDua.Portal.Api.OData.Source;

/// <summary>A page of rows.</summary>
/// <param name="Rows">The rows, readable while the reading is open.</param>
/// <param name="Count">The number of all rows, when it was wanted.</param>
/// <param name="Next">Where the next page starts; null after the last row.</param>
public sealed record SourcePage(IReadOnlyList<ODataRow> Rows, long? Count, string? Next);
