namespace ThiDua.Portal.Api.Query;

/// <summary>What a query can do with a column or with a dataset.</summary>
public enum Capability
{
    /// <summary>eq, ne, in.</summary>
    Equal,

    /// <summary>gt, ge, lt, le, between.</summary>
    Range,

    /// <summary>The year of a date in a condition.</summary>
    YearOf,

    /// <summary>Starts with a text.</summary>
    StartsWith,

    /// <summary>Ends with or contains a text, or is it apart from case or marks.</summary>
    Contains,

    /// <summary>Has no value.</summary>
    IsNull,

    /// <summary>Some value of a list.</summary>
    Any,

    /// <summary>The record that a link leads to.</summary>
    Across,

    /// <summary>Order of the rows.</summary>
    OrderBy,

    /// <summary>Part of the answer.</summary>
    Select,

    /// <summary>Counts of each value.</summary>
    Facet,

    /// <summary>Groups by the value.</summary>
    GroupBy,

    /// <summary>Groups by year, quarter, month.</summary>
    GroupByPart,

    /// <summary>Sum and average.</summary>
    Sum,

    /// <summary>Least and greatest.</summary>
    MinMax,

    /// <summary>The number of different values.</summary>
    CountDistinct,
}
