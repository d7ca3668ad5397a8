using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>A query that any store can answer: typed, within the limits, in its normal form.</summary>
public sealed record CheckedQuery
{
    /// <summary>What is asked.</summary>
    public required Dataset Dataset { get; init; }

    /// <summary>Which rows.</summary>
    public required Filter Where { get; init; }

    /// <summary>The words that rows must hold; null for no search.</summary>
    public SearchNode? Search { get; init; }

    /// <summary>The order; the dataset's own decides between equals, and alone when empty.</summary>
    public required IReadOnlyList<Order> OrderBy { get; init; }

    /// <summary>The columns of the answer.</summary>
    public required IReadOnlyList<Column> Select { get; init; }

    /// <summary>How many rows at most.</summary>
    public required int Size { get; init; }

    /// <summary>How many rows are passed over.</summary>
    public required int Skip { get; init; }

    /// <summary>Where the page starts or ends; null for the first page.</summary>
    public Cursor? Cursor { get; init; }

    /// <summary>Whether the exact number of rows is wanted.</summary>
    public bool Count { get; init; }

    /// <summary>Columns whose values are counted.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Groups instead of rows.</summary>
    public Groups? Grouping { get; init; }

    /// <summary>Whether the answer says where the searched words are.</summary>
    public bool Highlight { get; init; }

    /// <summary>A hash of which rows in which order: what a cursor belongs to.</summary>
    public required string RowsHash { get; init; }

    /// <summary>A hash of everything that decides the answer: the same query gives the same hash, however it was written.</summary>
    public required string Hash { get; init; }
}
