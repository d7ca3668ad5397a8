using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>A figure of each group.</summary>
/// <param name="Kind">What is computed.</param>
/// <param name="Column">Of which column; null to count rows.</param>
/// <param name="Name">Its name in the answer.</param>
public sealed record Figured(AggregateKind Kind, Column? Column, string Name);
