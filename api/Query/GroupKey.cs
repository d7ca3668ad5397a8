using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>A column that groups are made of.</summary>
/// <param name="Column">The column.</param>
/// <param name="Part">Which part of a date.</param>
public sealed record GroupKey(Column Column, DatePart Part);
