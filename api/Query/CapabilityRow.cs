using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>One line of the table of what is supported.</summary>
/// <param name="Capability">What is asked of a column.</param>
/// <param name="Shapes">The shapes of columns that it is supported for.</param>
/// <param name="Singles">Whether it is supported for columns of one value.</param>
/// <param name="Lists">Whether it is supported for lists.</param>
public sealed record CapabilityRow(Capability Capability, Shapes Shapes, bool Singles, bool Lists)
{
    /// <summary>How it is said in an error: <c>order by</c>.</summary>
    public Wording Words => CapabilityWords.Of(Capability).What;

    /// <summary>What to ask where it is not supported.</summary>
    public Wording Instead => CapabilityWords.Of(Capability).Instead;

    /// <summary>Whether it is supported for a column.</summary>
    public bool Supports(Column column) => Supports(column, column.IsList);

    /// <summary>Whether it is supported for a column as a list, or for one value of it.</summary>
    public bool Supports(Column column, bool list) => (list ? Lists : Singles) && (Shapes & column.Shape()) != 0;
}
