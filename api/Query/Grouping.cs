namespace ThiDua.Portal.Api.Query;

/// <summary>Rows gathered by the values of columns, with figures of each group. Without keys all rows are one group.</summary>
/// <param name="Keys">The columns, or parts of dates, whose values make a group.</param>
/// <param name="Aggregates">The figures.</param>
public sealed record Grouping(IReadOnlyList<Operand> Keys, IReadOnlyList<Aggregate> Aggregates)
{
    /// <summary>The order of the groups, by a key or by a figure's name; by their keys when empty.</summary>
    public IReadOnlyList<Sort> OrderBy { get; init; } = [];
}

/// <summary>One figure of a group.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Column">Of which column; null to count rows.</param>
/// <param name="Name">The name of the figure in the answer.</param>
public sealed record Aggregate(AggregateKind Kind, Operand? Column, string Name);

/// <summary>What is computed of a group; missing values do not take part.</summary>
public enum AggregateKind
{
    /// <summary>The number of rows.</summary>
    Count,

    /// <summary>The sum; null without values.</summary>
    Sum,

    /// <summary>The least value; null without values.</summary>
    Min,

    /// <summary>The greatest value; null without values.</summary>
    Max,

    /// <summary>The sum divided by the number of values; null without values.</summary>
    Average,

    /// <summary>The number of different values.</summary>
    CountDistinct,
}
