using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Query;

/// <summary>Checks what is searched against the limits and puts it into its normal form.</summary>
/// <param name="problems">Where problems go.</param>
/// <param name="budget">What may still be spent.</param>
/// <param name="at">Where the search stands.</param>
internal sealed class SearchCheck(List<QueryProblem> problems, QueryBudget budget, QueryPlace at)
{
    /// <summary>The search; null when it is refused, which has been said then.</summary>
    public SearchNode? Read(SearchNode node, int depth = 1)
    {
        if (!budget.Spend(at, depth))
            return null;
        return node switch
        {
            SearchNode.Word { Token.Folded: null or "" } or SearchNode.Prefix { Folded: "" } or SearchNode.Phrase { Words: [] } => Refuse(),
            SearchNode.Phrase { Words: [var only] } => Read(only, depth),
            SearchNode.Phrase phrase => phrase.Words.All(word => Read(word, depth + 1) is not null) ? phrase : null,
            SearchNode.Prefix prefix => prefix with { Folded = Text.Fold(prefix.Folded) },
            SearchNode.All all => Parts(all.Parts, depth, part => part is SearchNode.All inner ? inner.Parts : [part]) is { } parts ? parts is [var only] ? only : new SearchNode.All(parts) : null,
            SearchNode.Some some => Parts(some.Parts, depth, part => part is SearchNode.Some inner ? inner.Parts : [part]) is { } parts ? parts is [var only] ? only : new SearchNode.Some(parts) : null,
            SearchNode.Not not => Read(not.Part, depth + 1) is { } part ? part is SearchNode.Not twice ? twice.Part : new SearchNode.Not(part) : null,
            SearchNode.Ranked ranked => Ranked(ranked, depth),
            _ => node,
        };
    }

    private SearchNode.Ranked? Ranked(SearchNode.Ranked ranked, int depth)
    {
        if (Read(ranked.Part, depth + 1) is not { } part)
            return null;
        var narrower = ranked.Narrower.Select(other => Read(other, depth + 1)).OfType<SearchNode>().ToList();
        var closer = ranked.Closer.Select(other => Read(other, depth + 1)).OfType<SearchNode>().ToList();
        // A single word has no neighbour that it could be close to.
        return narrower.Count == ranked.Narrower.Count && closer.Count == ranked.Closer.Count
            ? new(part, narrower, [.. closer.OfType<SearchNode.Phrase>()]) { Title = ranked.Title, Ids = ranked.Ids }
            : null;
    }

    /// <summary>Every part, flat and in the order of their texts; null when one is refused.</summary>
    private List<SearchNode>? Parts(IReadOnlyList<SearchNode> parts, int depth, Func<SearchNode, IReadOnlyList<SearchNode>> inner)
    {
        if (parts.Count == 0)
            Refuse();
        var read = parts.Select(part => Read(part, depth + 1)).OfType<SearchNode>().ToList();
        return read.Count == 0 || read.Count < parts.Count ? null : [.. read.SelectMany(inner).OrderBy(FilterText.Of, StringComparer.Ordinal)];
    }

    private SearchNode? Refuse()
    {
        problems.Add(QueryProblems.NoWords(at));
        return null;
    }
}
