using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>One column whose values are counted.</summary>
/// <param name="Column">The column.</param>
/// <param name="Limit">How many values are listed.</param>
/// <param name="WithoutOwn">Whether conditions on the column itself are left out.</param>
public sealed record Facet(Column Column, int Limit, bool WithoutOwn);
