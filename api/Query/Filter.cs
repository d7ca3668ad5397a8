using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>A checked condition: columns instead of names, values of the column's type, constants folded. What stores read.</summary>
public abstract record Filter
{
    private Filter()
    {
    }

    /// <summary>Every row.</summary>
    public static Filter Always { get; } = new All([]);

    /// <summary>No row.</summary>
    public static Filter Never { get; } = new Some([]);

    /// <summary>Every part holds; true without parts.</summary>
    public sealed record All(IReadOnlyList<Filter> Parts) : Filter;

    /// <summary>Some part holds; false without parts.</summary>
    public sealed record Some(IReadOnlyList<Filter> Parts) : Filter;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(Filter Part) : Filter;

    /// <summary>The value of a column, or some value of a list, passes the test. A row without a value does not.</summary>
    public sealed record Has(Column Column, ValueTest Test) : Filter;

    /// <summary>Some record that the link leads to passes; asked first, then put in its place as a set of keys.</summary>
    public sealed record Across(Column Link, Dataset Target, Filter Part, QueryPlace At) : Filter;

    /// <summary>Some record that leads here with the link passes; asked first, then put in its place as a set of keys.</summary>
    public sealed record Back(Dataset Source, Column Link, Filter Part, QueryPlace At) : Filter;
}
