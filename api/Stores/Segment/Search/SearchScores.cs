using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Scores the rows that a search found: what every part of it says of them, added up.</summary>
/// <param name="data">The segment.</param>
/// <param name="finder">Finds the rows of parts that only some of the rows fulfil.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SearchScores(SegmentData data, SearchRows finder, CancellationToken cancellation)
{
    /// <summary>What a word scores that is known by its beginning only.</summary>
    public const float PrefixScore = 1;

    /// <summary>The most rows in which it is looked whether words stand side by side.</summary>
    private const int MostCompared = 20_000;

    private readonly WordIndex _words = data.Words;

    /// <summary>The scores of the rows that were found, or at least of the best of them.</summary>
    /// <param name="node">The search.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="best">How many of the best are wanted; null for all.</param>
    public Scores Of(SearchNode node, RowSet rows, int? best)
    {
        if (node is not SearchNode.Ranked ranked)
        {
            var scores = new Scores(rows.Copy());
            Add(scores, node, rows);
            return scores;
        }

        var lifted = ranked.Narrower.Select(narrower => Kept(rows, narrower)).ToList();
        try
        {
            return Of(ranked, rows, lifted, best);
        }
        finally
        {
            foreach (var some in lifted)
                some.Dispose();
        }
    }

    private Scores Of(SearchNode.Ranked ranked, RowSet rows, List<RowSet> lifted, int? best)
    {
        var first = rows.Copy();
        foreach (var some in lifted)
            first.And(some.Words);
        // Where the closest readings hold in enough rows, no other row can come before these.
        if (lifted.Count > 0 && (best is null || first.Count() < best))
            first.Or(rows.Words);
        var scores = new Scores(first);
        Add(scores, ranked.Part, first);
        // Where so many rows are found that looking at each would take too long, the words alone decide.
        if (rows.Count() <= MostCompared)
        {
            foreach (var phrase in ranked.Closer)
                Add(scores, phrase, first);
        }

        new NamedRows(data).Add(scores, ranked);
        foreach (var some in lifted)
            scores.Add(some, SearchNode.Ranked.Lift);
        return scores;
    }

    private RowSet Kept(RowSet rows, SearchNode part)
    {
        var kept = rows.Copy();
        finder.Keep(kept, part);
        return kept;
    }

    /// <summary>Adds what a part says of those rows of a set for which it holds.</summary>
    private void Add(Scores scores, SearchNode node, RowSet rows)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case SearchNode.Word word:
                Add(scores, [word], rows);
                break;
            case SearchNode.Phrase phrase:
                finder.Phrases.Score(scores, phrase, rows);
                break;
            case SearchNode.All all:
                Add(scores, [.. all.Parts.OfType<SearchNode.Word>()], rows);
                foreach (var part in all.Parts.Where(part => part is not SearchNode.Word))
                    Add(scores, part, rows);
                break;
            case SearchNode.Some some:
                foreach (var part in some.Parts)
                    AddWhereItHolds(scores, part, rows);
                break;
            case SearchNode.Prefix:
                scores.Add(rows, PrefixScore);
                break;
        }
    }

    private void AddWhereItHolds(Scores scores, SearchNode part, RowSet rows)
    {
        // A phrase is scored only where it is; of everything else it must be known before where it holds.
        if (part is SearchNode.Phrase)
        {
            Add(scores, part, rows);
            return;
        }

        using var some = Kept(rows, part);
        Add(scores, part, some);
    }

    /// <summary>Scores words that all of the rows have: as if each weighed 1, and then what it weighs more in some rows.</summary>
    private void Add(Scores scores, SearchNode.Word[] all, RowSet rows)
    {
        if (all.Length == 0)
            return;
        var norms = _words.Norms();
        var rarity = 0f;
        foreach (var word in all)
            rarity += Bm25.Rarity(_words.ListOf(word).Rows, _words.Rows);
        scores.Add(rows, norms, rarity);
        foreach (var word in all)
            AddHeavy(scores, _words.ListOf(word), rows, norms);
    }

    private void AddHeavy(Scores scores, WordList list, RowSet within, Norms norms)
    {
        var rarity = Bm25.Rarity(list.Rows, _words.Rows);
        ReadOnlySpan<ulong> bits = within.Words;
        Span<int> rows = stackalloc int[WordBlock.Rows];
        Span<int> weights = stackalloc int[WordBlock.Rows];
        for (var walk = new BlockWalk(list, within); walk.Next();)
        {
            var count = list.ReadHeavy(walk.Block, rows, weights);
            for (var i = 0; i < count; i++)
            {
                var row = rows[i];
                if ((bits[row >> 6] & (1UL << (row & 63))) != 0)
                    scores.Add(row, norms.Heavier(rarity, weights[i], row));
            }
        }
    }
}
