using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Rows that are written within a row.</summary>
/// <param name="Property">The property that leads to them.</param>
/// <param name="Rows">Which of them and what of each.</param>
/// <param name="Mode">Null for the rows, <c>$ref</c> for their addresses, <c>$count</c> for their number.</param>
internal sealed record Expansion(IEdmNavigationProperty Property, RowsPlan Rows, string? Mode);
