using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the rows that a search asks for.</summary>
/// <param name="words">The words of the segment.</param>
/// <param name="filter">The rows that may be found; null for all.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SearchRows(WordIndex words, RowSet? filter, CancellationToken cancellation) : IDisposable
{
    /// <summary>The phrases of the search.</summary>
    public PhraseRows Phrases { get; } = new(words, cancellation);

    /// <summary>The rows that are found.</summary>
    public RowSet Find(SearchNode node)
    {
        var rows = filter?.Copy() ?? RowSet.All(words.Rows);
        Keep(rows, node);
        return rows;
    }

    /// <summary>Keeps the rows for which a part of the search holds.</summary>
    public void Keep(RowSet rows, SearchNode node)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (node)
        {
            case SearchNode.Word word:
                Keep(rows, words.ListOf(word));
                break;
            case SearchNode.Phrase phrase:
                KeepAll(rows, phrase.Words);
                Phrases.Keep(rows, phrase);
                break;
            case SearchNode.Prefix prefix:
                KeepAny(rows, words.StartingWith(prefix.Folded));
                break;
            case SearchNode.All all:
                KeepAll(rows, all.Parts);
                break;
            case SearchNode.Some some:
                KeepSome(rows, some.Parts);
                break;
            case SearchNode.Not not:
                using (var others = rows.Copy())
                {
                    Keep(others, not.Part);
                    rows.Except(others.Words);
                }

                break;
            case SearchNode.Ranked ranked:
                Keep(rows, ranked.Part);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    /// <summary>Keeps the rows of a list.</summary>
    public void Keep(RowSet rows, WordList list)
    {
        if (list.IsDense)
        {
            rows.And(list.Bits);
            return;
        }

        using var some = new RowSet(words.Rows);
        Add(some, list, rows);
        rows.And(some.Words);
    }

    public void Dispose() => Phrases.Dispose();

    /// <summary>Narrows by the rarest word first, and looks at places in texts only where all words are.</summary>
    private void KeepAll(RowSet rows, IReadOnlyList<SearchNode> parts)
    {
        foreach (var list in parts.OfType<SearchNode.Word>().Select(words.ListOf).OrderBy(list => list.Rows))
            Keep(rows, list);
        foreach (var part in parts.Where(part => part is not SearchNode.Word).OrderBy(part => part is SearchNode.Phrase))
            Keep(rows, part);
    }

    private void KeepSome(RowSet rows, IReadOnlyList<SearchNode> parts)
    {
        using var some = new RowSet(words.Rows);
        foreach (var part in parts)
        {
            if (part is SearchNode.Word word)
            {
                Add(some, words.ListOf(word), rows);
                continue;
            }

            using var one = rows.Copy();
            Keep(one, part);
            some.Or(one.Words);
        }

        rows.And(some.Words);
    }

    private void KeepAny(RowSet rows, IEnumerable<WordList> lists)
    {
        using var some = new RowSet(words.Rows);
        foreach (var list in lists)
            Add(some, list, rows);
        rows.And(some.Words);
    }

    /// <summary>Adds the rows of a list, or at least those of them that are in the other set.</summary>
    private static void Add(RowSet to, WordList list, RowSet among)
    {
        if (list.IsDense)
        {
            to.Or(list.Bits);
            return;
        }

        Span<int> rows = stackalloc int[WordBlock.Rows];
        for (var walk = new BlockWalk(list, among); walk.Next();)
        {
            foreach (var row in rows[..list.Read(walk.Block, rows)])
                to.Add(row);
        }
    }
}
