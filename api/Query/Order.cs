using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>One column of an order.</summary>
/// <param name="Column">The column; null for the score of a search.</param>
/// <param name="Descending">Whether greater values come first.</param>
public sealed record Order(Column? Column, bool Descending);
