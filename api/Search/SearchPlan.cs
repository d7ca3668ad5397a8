using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>What was typed, read: from the closest step to the widest, each of which finds all that the ones before find.</summary>
/// <param name="Steps">The steps, at least one.</param>
/// <param name="Closer">Words that were typed side by side: rows where they stand so come first within a step.</param>
/// <param name="Some">Rows with some of the words, for when no step finds anything; null when there is but one word.</param>
/// <param name="Suggestion">What was probably meant; null when every word is known.</param>
/// <param name="IsCut">Whether there were more words than are searched.</param>
public sealed record SearchPlan(IReadOnlyList<SearchStep> Steps, IReadOnlyList<SearchNode.Phrase> Closer, SearchNode? Some, string? Suggestion, bool IsCut)
{
    /// <summary>The words as a title: a row of this name comes first within its step.</summary>
    public IReadOnlyList<Token> Title { get; init; } = [];

    /// <summary>The rows whose number was typed whole: they come first within their step.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>All steps at once: the rows of the widest, the closest first.</summary>
    public SearchNode All => new SearchNode.Ranked(Steps[^1].Node, [.. Steps.SkipLast(1).Select(step => step.Node)], Closer) { Title = Title, Ids = Ids };

    /// <summary>Some of the words, those rows first that have most of them.</summary>
    public SearchNode? Relaxed => Some is null ? null : new SearchNode.Ranked(Some, [], Closer);

    /// <summary>The step in which a row was found, told by its score.</summary>
    public SearchTier TierOf(float score) => Steps[Math.Max(0, Steps.Count - 1 - (int)(score / SearchNode.Ranked.Lift))].Tier;
}
