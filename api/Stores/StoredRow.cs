using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>A row as a store holds it: values are the UTF-8 text that every format prints.</summary>
public abstract class StoredRow
{
    /// <summary>How well the row answers the search; null where rows were not ranked.</summary>
    public float? Score { get; init; }

    /// <summary>Where the searched words are; empty where that was not asked for.</summary>
    public IReadOnlyList<Highlight> Highlights { get; init; } = [];

    /// <summary>Where the row stands in the order of its answer, in the store's own form: a cursor of it goes on after the row. Empty for a row that was found by its id.</summary>
    public virtual byte[] Position => [];

    /// <summary>How many values the row has in a column: none or one, or those of a list.</summary>
    public abstract int Count(Column column);

    /// <summary>One value of a column, as text; empty where there is none.</summary>
    public abstract ReadOnlySpan<byte> Utf8(Column column, int index = 0);
}
