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

/// <summary>One column of an order.</summary>
/// <param name="Column">The column; null for the score of a search.</param>
/// <param name="Descending">Whether greater values come first.</param>
public sealed record Order(Column? Column, bool Descending);

/// <summary>One column whose values are counted.</summary>
/// <param name="Column">The column.</param>
/// <param name="Limit">How many values are listed.</param>
/// <param name="WithoutOwn">Whether conditions on the column itself are left out.</param>
public sealed record Facet(Column Column, int Limit, bool WithoutOwn);

/// <summary>A column that groups are made of.</summary>
/// <param name="Column">The column.</param>
/// <param name="Part">Which part of a date.</param>
public sealed record GroupKey(Column Column, DatePart Part);

/// <summary>A figure of each group.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Column">Of which column; null to count rows.</param>
/// <param name="Name">Its name in the answer.</param>
public sealed record Figured(AggregateKind Kind, Column? Column, string Name);

/// <summary>Groups, their figures and their order.</summary>
/// <param name="Keys">What a group is made of.</param>
/// <param name="Figures">What is computed of it.</param>
/// <param name="OrderBy">Positions in the row of a group, keys first, then figures; negative (<c>~position</c>) when descending.</param>
public sealed record Groups(IReadOnlyList<GroupKey> Keys, IReadOnlyList<Figured> Figures, IReadOnlyList<int> OrderBy);
