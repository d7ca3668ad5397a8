using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">The query that the store answered.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Plan">What was typed, read; null when it held no word.</param>
/// <param name="IsRelaxed">Whether no row holds all the words, so that these rows hold some.</param>
public sealed record SearchFound(CheckedQuery Query, Answer Answer, SearchPlan? Plan, bool IsRelaxed)
{
    /// <summary>How closely the rows of the nearest step answer; null when nothing was searched.</summary>
    public SearchTier? TierOf(StoredRow row) =>
        Plan is null || row.Score is not { } score ? null : IsRelaxed ? SearchTier.Relaxed : Plan.TierOf(score);
}
