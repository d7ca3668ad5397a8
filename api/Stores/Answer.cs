using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores;

/// <summary>What a store says to a query.</summary>
public sealed record Answer
{
    /// <summary>The generation that was read.</summary>
    public required string Generation { get; init; }

    /// <summary>The rows of the page, in order; readable while the reading is open.</summary>
    public IReadOnlyList<StoredRow> Rows { get; init; } = [];

    /// <summary>The exact number of rows, or of groups; null when it was not asked for.</summary>
    public long? Count { get; init; }

    /// <summary>Where the next page starts; null after the last row.</summary>
    public Cursor? Next { get; init; }

    /// <summary>Where the page before ends; null before the first row.</summary>
    public Cursor? Previous { get; init; }

    /// <summary>The counts of each facet, in the order in which they were asked for.</summary>
    public IReadOnlyList<FacetCounts> Facets { get; init; } = [];

    /// <summary>The groups: the values of their keys, then their figures; null when rows were asked for.</summary>
    public IReadOnlyList<IReadOnlyList<object?>>? Groups { get; init; }

    /// <summary>Whether there are groups after these; they are asked for by skip.</summary>
    public bool MoreGroups { get; init; }
}
