namespace ThiDua.Portal.Api.Query;

/// <summary>One set of limits for all doors, so that a query is accepted or refused the same way everywhere.</summary>
public static class QueryLimits
{
    /// <summary>Conditions, values and search words together.</summary>
    public const int Nodes = 300;

    /// <summary>Levels of conditions within conditions.</summary>
    public const int Depth = 20;

    /// <summary>Values in one list.</summary>
    public const int Values = 500;

    /// <summary>Rows passed over before a page; further pages are asked for by cursor.</summary>
    public const int Skip = 10_000;

    /// <summary>Rows of one page.</summary>
    public const int PageSize = 1_000;

    /// <summary>Keys that one condition may carry across a link.</summary>
    public const int LinkedKeys = 10_000;

    /// <summary>Groups of one answer before they are ordered and cut.</summary>
    public const int Groups = 10_000;

    /// <summary>Facets of one answer.</summary>
    public const int Facets = 20;

    /// <summary>Values listed of one facet.</summary>
    public const int FacetValues = 1_000;

    /// <summary>Columns that one answer is ordered by.</summary>
    public const int Sorts = 4;

    /// <summary>Columns that groups are made of.</summary>
    public const int GroupKeys = 5;

    /// <summary>Figures computed of each group.</summary>
    public const int Aggregates = 20;

    /// <summary>Characters of one text in a query.</summary>
    public const int TextLength = 1_000;
}
