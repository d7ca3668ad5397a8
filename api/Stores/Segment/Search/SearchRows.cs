using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the rows that a search asks for, and scores them.</summary>
/// <param name="words">The words of the segment.</param>
/// <param name="filter">The rows that may be found; null for all.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SearchRows(WordIndex words, RowSet? filter, CancellationToken cancellation)
{
    /// <summary>What a word scores that is known by its beginning only.</summary>
    public const float PrefixScore = 1;

    /// <summary>The most rows in which it is looked whether words stand side by side.</summary>
    private const int MostCompared = 20_000;

    /// <summary>The rows that are found.</summary>
    public Hits Find(SearchNode node)
    {
        cancellation.ThrowIfCancellationRequested();
        return node switch
        {
            SearchNode.Word word => All(ListOf(word)),
            SearchNode.Phrase phrase => new PhraseRows(words).Keep(All([.. phrase.Words], score: false), phrase),
            SearchNode.Prefix prefix => Prefix(prefix.Folded),
            SearchNode.All all => All([.. all.Parts], score: true),
            SearchNode.Some some => Some(some.Parts),
            SearchNode.Not not => Others(not.Part),
            SearchNode.Ranked ranked => Ranked(ranked),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
    }

    private WordList ListOf(SearchNode.Word word) =>
        word.Stream is TextStream.Folded ? words.Folded(word.Token.Folded) : words.Exact(word.Token.Folded, word.Token.Exact);

    /// <summary>The rows of a list that may be found.</summary>
    private Hits All(WordList list, bool score = true)
    {
        var hits = new Hits(list.Rows);
        var rarity = Bm25.Rarity(list.Rows, words.Rows);
        var norms = words.Norms();
        Span<int> rows = stackalloc int[WordBlock.Rows];
        Span<int> weights = stackalloc int[WordBlock.Rows];
        for (var block = 0; block < list.Blocks.Length; block++)
        {
            var count = list.Read(block, rows, score ? weights : []);
            for (var i = 0; i < count; i++)
            {
                if (filter is null || filter.Contains(rows[i]))
                    hits.Add(rows[i], score ? Bm25.Score(rarity, weights[i], norms[rows[i]]) : 0);
            }
        }

        return hits;
    }

    /// <summary>The rows that have every part: the rarest word first, then each list only where it can matter.</summary>
    private Hits All(IReadOnlyList<SearchNode> parts, bool score)
    {
        var lists = parts.OfType<SearchNode.Word>().Select(ListOf).OrderBy(list => list.Rows).ToList();
        var others = parts.Where(part => part is not (SearchNode.Word or SearchNode.Not)).ToList();
        Hits? hits = lists.Count > 0 ? All(lists[0], score) : null;
        foreach (var list in lists.Skip(1))
            WordMerge.Keep(hits!, list, words, score);
        foreach (var part in others)
        {
            var found = Find(part);
            if (hits is null)
            {
                hits = found;
                continue;
            }

            WordMerge.Keep(hits, found);
            found.Dispose();
        }

        hits ??= Everything();
        foreach (var not in parts.OfType<SearchNode.Not>())
        {
            using var excluded = Find(not.Part);
            WordMerge.Remove(hits, excluded);
        }

        return hits;
    }

    private Hits Some(IReadOnlyList<SearchNode> parts)
    {
        var hits = Find(parts[0]);
        foreach (var part in parts.Skip(1))
        {
            using var found = Find(part);
            using var before = hits;
            hits = WordMerge.Join(before, found);
        }

        return hits;
    }

    private Hits Others(SearchNode part)
    {
        var hits = Everything();
        using var excluded = Find(part);
        WordMerge.Remove(hits, excluded);
        return hits;
    }

    private Hits Ranked(SearchNode.Ranked ranked)
    {
        var hits = Find(ranked.Part);
        foreach (var narrower in ranked.Narrower)
        {
            using var lifted = Find(narrower);
            WordMerge.Lift(hits, lifted, SearchNode.Ranked.Lift);
        }

        // Where so many rows are found that looking at each would take too long, the words alone decide.
        if (hits.Count > MostCompared)
            return hits;
        foreach (var phrase in ranked.Closer)
        {
            cancellation.ThrowIfCancellationRequested();
            using var near = new PhraseRows(words).Keep(hits.Copy(), phrase);
            WordMerge.Lift(hits, near, 0);
        }

        return hits;
    }

    private Hits Prefix(string folded)
    {
        using var set = new RowSet(words.Rows);
        Span<int> rows = stackalloc int[WordBlock.Rows];
        foreach (var list in words.StartingWith(folded))
        {
            for (var block = 0; block < list.Blocks.Length; block++)
            {
                var count = list.Read(block, rows, []);
                foreach (var row in rows[..count])
                    set.Add(row);
            }
        }

        if (filter is not null)
            set.And(filter.Words);
        return Listed(set, PrefixScore);
    }

    private Hits Everything()
    {
        if (filter is not null)
            return Listed(filter, 0);
        using var all = new RowSet(words.Rows);
        all.AddAll();
        return Listed(all, 0);
    }

    private static Hits Listed(RowSet set, float score)
    {
        var hits = new Hits(set.Count());
        for (var row = set.Next(0); row >= 0; row = set.Next(row + 1))
            hits.Add(row, score);
        return hits;
    }
}
