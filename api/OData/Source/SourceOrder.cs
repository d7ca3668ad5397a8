using ThiDua.Portal.Api.OData.Binding;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>What rows are ordered by.</summary>
/// <param name="By">The value.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record SourceOrder(BoundExpression By, bool Descending);
