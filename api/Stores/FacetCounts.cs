using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>How often each value of a column occurs among the rows of an answer.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">The commonest values, by count and then in the column's order.</param>
/// <param name="Distinct">How many different values there are: more than are listed when the list was cut.</param>
/// <param name="Missing">How many rows have no value.</param>
public sealed record FacetCounts(Column Column, IReadOnlyList<FacetCount> Values, int Distinct, long Missing);
