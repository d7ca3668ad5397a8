using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>One page of a connection: what its fields are read from.</summary>
/// <param name="Asked">The question, without its page.</param>
/// <param name="Query">The question as it was put to the store.</param>
/// <param name="Answer">What the store said; null where only groups are asked for.</param>
/// <param name="Reading">The generation that was read.</param>
internal sealed record ConnectionPage(DatasetQuery Asked, CheckedQuery Query, Answer? Answer, IReading Reading)
{
    private IReadOnlyList<Found>? _records;

    public IReadOnlyList<Found> Records => _records ??= [.. Answer!.Rows.Select(row => new Found(Query.Dataset, row, Reading))];

    public bool HasNextPage => Answer!.Next is not null;

    public bool HasPreviousPage => Answer!.Previous is not null;

    /// <summary>The cursor of a record of the page.</summary>
    public string CursorOf(StoredRow row) => new Cursor(Reading.Generation, Query.RowsHash, false, row.Position).Encode();

    /// <summary>The counts of a facet as it was asked for.</summary>
    public FacetCounts Facet(string column, int limit, bool withoutOwn)
    {
        var index = 0;
        while (Query.Facets[index] is { } known && (TypeNames.Of(known.Column) != column || known.Limit != limit || known.WithoutOwn != withoutOwn))
            index++;
        return Answer!.Facets[index];
    }
}
