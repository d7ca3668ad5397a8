using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Scores the rows that a search found: what every part of it says of them, added up.</summary>
/// <param name="words">The words of the segment.</param>
/// <param name="finder">Finds the rows of parts that only some of the rows fulfil.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SearchScores(WordIndex words, SearchRows finder, CancellationToken cancellation)
{
    /// <summary>What a word scores that is known by its beginning only.</summary>
    public const float PrefixScore = 1;

    /// <summary>The most rows in which it is looked whether words stand side by side.</summary>
    private const int MostCompared = 20_000;

    /// <summary>The scores of the rows that were found.</summary>
    public Scores Of(SearchNode node, RowSet rows)
    {
        var scores = new Scores(rows);
        Add(scores, node, rows);
        return scores;
    }

    /// <summary>Adds what a part says of those rows of a set for which it holds.</summary>
    private void Add(Scores scores, SearchNode node, RowSet rows)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case SearchNode.Word word:
                Add(scores, words.ListOf(word), rows);
                break;
            case SearchNode.Phrase phrase:
                new PhraseRows(words, cancellation).Score(scores, phrase, rows);
                break;
            case SearchNode.All all:
                foreach (var part in all.Parts)
                    Add(scores, part, rows);
                break;
            case SearchNode.Some some:
                foreach (var part in some.Parts)
                    AddWhereItHolds(scores, part, rows);
                break;
            case SearchNode.Prefix:
                scores.Add(rows, PrefixScore);
                break;
            case SearchNode.Ranked ranked:
                Add(scores, ranked, rows);
                break;
        }
    }

    private void AddWhereItHolds(Scores scores, SearchNode part, RowSet rows)
    {
        // A word or phrase is scored only where it is; of other parts all of it must hold.
        if (part is SearchNode.Word or SearchNode.Phrase)
        {
            Add(scores, part, rows);
            return;
        }

        using var some = rows.Copy();
        finder.Keep(some, part);
        Add(scores, part, some);
    }

    private void Add(Scores scores, SearchNode.Ranked ranked, RowSet rows)
    {
        Add(scores, ranked.Part, rows);
        foreach (var narrower in ranked.Narrower)
        {
            using var lifted = rows.Copy();
            finder.Keep(lifted, narrower);
            scores.Add(lifted, SearchNode.Ranked.Lift);
        }

        // Where so many rows are found that looking at each would take too long, the words alone decide.
        if (rows.Count() > MostCompared)
            return;
        foreach (var phrase in ranked.Closer)
            Add(scores, phrase, rows);
    }

    private void Add(Scores scores, WordList list, RowSet within)
    {
        var rarity = Bm25.Rarity(list.Rows, words.Rows);
        var norms = words.Norms();
        Span<int> rows = stackalloc int[WordBlock.Rows];
        Span<int> weights = stackalloc int[WordBlock.Rows];
        Span<float> says = stackalloc float[WordBlock.Rows];
        for (var walk = new BlockWalk(list, within); walk.Next();)
        {
            var kept = Kept(rows, weights, list.Read(walk.Block, rows, weights), within);
            norms.Score(rarity, rows[..kept], weights[..kept], says);
            scores.Add(rows[..kept], says);
        }
    }

    /// <summary>Moves the rows that are in the set to the front. Without a branch: whether a row is in it cannot be foreseen.</summary>
    private static int Kept(Span<int> rows, Span<int> weights, int count, RowSet within)
    {
        ReadOnlySpan<ulong> bits = within.Words;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            (rows[kept], weights[kept]) = (row, weights[i]);
            kept += (int)((bits[row >> 6] >> (row & 63)) & 1);
        }

        return kept;
    }
}
