using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>A question to one dataset as a door understood it: names and values as written, nothing checked yet.</summary>
/// <param name="Dataset">What is asked.</param>
public sealed record DatasetQuery(Dataset Dataset)
{
    /// <summary>Which rows; all when null.</summary>
    public Condition? Where { get; init; }

    /// <summary>The words that rows must hold; null for no search.</summary>
    public SearchNode? Search { get; init; }

    /// <summary>Where the search stands in the request.</summary>
    public QueryPlace SearchAt { get; init; } = new("search");

    /// <summary>The order of the rows; by rank when there is a search, else the dataset's own.</summary>
    public IReadOnlyList<Sort> OrderBy { get; init; } = [];

    /// <summary>The columns of the answer; all but the bodies when null.</summary>
    public IReadOnlyList<Operand>? Select { get; init; }

    /// <summary>Which part of the rows.</summary>
    public PageRequest Page { get; init; } = new();

    /// <summary>Whether the exact number of rows is wanted.</summary>
    public bool Count { get; init; }

    /// <summary>Columns whose values are counted over the rows.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>Groups and figures instead of rows.</summary>
    public Grouping? Grouping { get; init; }

    /// <summary>Whether the answer says where the searched words are.</summary>
    public bool Highlight { get; init; }
}
