using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Search;

/// <summary>One reading of what was typed.</summary>
/// <param name="Tier">How close it is.</param>
/// <param name="Node">What rows must hold.</param>
public sealed record SearchStep(SearchTier Tier, SearchNode Node);
