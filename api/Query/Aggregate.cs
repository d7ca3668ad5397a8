namespace ThiDua.Portal.Api.Query;

/// <summary>One figure of a group.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Column">Of which column; null to count rows.</param>
/// <param name="Name">The name of the figure in the answer.</param>
public sealed record Aggregate(AggregateKind Kind, Operand? Column, string Name);
