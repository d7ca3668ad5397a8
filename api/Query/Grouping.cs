namespace ThiDua.Portal.Api.Query;

/// <summary>Rows gathered by the values of columns, with figures of each group. Without keys all rows are one group.</summary>
/// <param name="Keys">The columns, or parts of dates, whose values make a group.</param>
/// <param name="Aggregates">The figures.</param>
public sealed record Grouping(IReadOnlyList<Operand> Keys, IReadOnlyList<Aggregate> Aggregates)
{
    /// <summary>The order of the groups, by a key or by a figure's name; by their keys when empty.</summary>
    public IReadOnlyList<Sort> OrderBy { get; init; } = [];
}
