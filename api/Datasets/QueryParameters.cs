namespace ThiDua.Portal.Api.Datasets;

/// <summary>The parameters of a query that are not columns. Everything else in an address names a column.</summary>
public static class QueryParameters
{
    public const string Words = "q";
    public const string Sort = "sort";
    public const string Size = "size";
    public const string Skip = "skip";
    public const string Cursor = "cursor";
    public const string Count = "count";
    public const string Select = "select";
    public const string Facet = "facet";
    public const string FacetLimit = "facetLimit";
    public const string FacetScope = "facetScope";
    public const string Group = "group";
    public const string Figure = "figure";
    public const string Highlight = "highlight";

    /// <summary>Every parameter and what it does.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Words] = "Words that rows must hold, without regard to marks; words in quotes stand side by side.",
        [Sort] = "Columns to order by, a hyphen before one for the other direction: -decidedOn,recipient. With q, score is one of them.",
        [Size] = "Rows of the page, 20 if not said, 1000 at most.",
        [Skip] = "Rows to pass over, 10000 at most; go further by cursor.",
        [Cursor] = "The place that next or previous of an answer gave.",
        [Count] = "false to leave the exact number of rows out.",
        [Select] = "The columns of the answer.",
        [Facet] = "Columns whose values are counted.",
        [FacetLimit] = "Values listed of each facet, 20 if not said, 1000 at most.",
        [FacetScope] = "others to leave a facet's own conditions out of its counts; all otherwise.",
        [Group] = "Columns to group by; of dates also a part: decidedOn.year, .quarter, .month.",
        [Figure] = "Figures of each group: count, sum.value, average.value, min.until, max.until, countDistinct.place.",
        [Highlight] = "true to say where the searched words are.",
    };
}
