using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>One line of the table of what is supported.</summary>
/// <param name="Capability">What is asked of a column.</param>
/// <param name="Shapes">The shapes of columns that it is supported for.</param>
/// <param name="Singles">Whether it is supported for columns of one value.</param>
/// <param name="Lists">Whether it is supported for lists.</param>
/// <param name="Words">How it is said in an error.</param>
/// <param name="Instead">What to ask where it is not supported.</param>
public sealed record CapabilityRow(Capability Capability, Shapes Shapes, bool Singles, bool Lists, string Words, string Instead)
{
    /// <summary>Whether it is supported for a column.</summary>
    public bool Supports(Column column) => Supports(column, column.IsList);

    /// <summary>Whether it is supported for a column as a list, or for one value of it.</summary>
    public bool Supports(Column column, bool list) => (list ? Lists : Singles) && (Shapes & column.Shape()) != 0;
}
