namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Joins and narrows lists of rows, all of which are in order.</summary>
internal static class WordMerge
{
    /// <summary>Keeps the rows that have the word too, and adds its score. Blocks without such rows are not read.</summary>
    public static void Keep(Hits hits, WordList list, WordIndex words, bool score)
    {
        var from = hits.Rows[..hits.Count];
        var scores = hits.Scores;
        var blocks = list.Blocks;
        var rarity = Bm25.Rarity(list.Rows, words.Rows);
        var norms = words.Norms();
        Span<int> rows = stackalloc int[WordBlock.Rows];
        Span<int> weights = stackalloc int[WordBlock.Rows];
        var kept = 0;
        for (var (i, block) = (0, 0); i < from.Length;)
        {
            block = BlockOf(blocks, block, from[i]);
            if (block == blocks.Length)
                break;
            var count = list.Read(block, rows, score ? weights : []);
            var last = rows[count - 1];
            for (var j = 0; i < from.Length && from[i] <= last; i++)
            {
                var row = from[i];
                while (rows[j] < row)
                    j++;
                if (rows[j] != row)
                    continue;
                from[kept] = row;
                scores[kept++] = scores[i] + (score ? Bm25.Score(rarity, weights[j], norms[row]) : 0);
            }

            block++;
        }

        hits.Count = kept;
    }

    /// <summary>Keeps the rows that were found otherwise too, and adds their scores.</summary>
    public static void Keep(Hits hits, Hits others)
    {
        var kept = 0;
        for (var (i, j) = (0, 0); i < hits.Count && j < others.Count;)
        {
            if (hits.Rows[i] < others.Rows[j])
            {
                i++;
            }
            else if (hits.Rows[i] > others.Rows[j])
            {
                j++;
            }
            else
            {
                hits.Rows[kept] = hits.Rows[i];
                hits.Scores[kept++] = hits.Scores[i++] + others.Scores[j++];
            }
        }

        hits.Count = kept;
    }

    /// <summary>Adds to the rows that were found otherwise too: a fixed lift, or the other score where there is none.</summary>
    public static void Lift(Hits hits, Hits others, float lift)
    {
        for (var (i, j) = (0, 0); i < hits.Count && j < others.Count;)
        {
            if (hits.Rows[i] < others.Rows[j])
                i++;
            else if (hits.Rows[i] > others.Rows[j])
                j++;
            else
                hits.Scores[i++] += lift > 0 ? lift : others.Scores[j++];
        }
    }

    /// <summary>Takes out the rows that were found otherwise.</summary>
    public static void Remove(Hits hits, Hits others)
    {
        var kept = 0;
        for (var (i, j) = (0, 0); i < hits.Count; i++)
        {
            while (j < others.Count && others.Rows[j] < hits.Rows[i])
                j++;
            if (j < others.Count && others.Rows[j] == hits.Rows[i])
                continue;
            hits.Rows[kept] = hits.Rows[i];
            hits.Scores[kept++] = hits.Scores[i];
        }

        hits.Count = kept;
    }

    /// <summary>The rows of both, with the sum of the scores.</summary>
    public static Hits Join(Hits one, Hits other)
    {
        var joined = new Hits(one.Count + other.Count);
        for (var (i, j) = (0, 0); i < one.Count || j < other.Count;)
        {
            if (j == other.Count || (i < one.Count && one.Rows[i] < other.Rows[j]))
                joined.Add(one.Rows[i], one.Scores[i++]);
            else if (i == one.Count || one.Rows[i] > other.Rows[j])
                joined.Add(other.Rows[j], other.Scores[j++]);
            else
                joined.Add(one.Rows[i], one.Scores[i++] + other.Scores[j++]);
        }

        return joined;
    }

    /// <summary>The first block, from one on, that can have a row: in leaps that double, then by halves.</summary>
    public static int BlockOf(ReadOnlySpan<WordBlock> blocks, int from, int row)
    {
        var (low, step) = (from, 1);
        while (low + step < blocks.Length && blocks[low + step].LastRow < row)
        {
            low += step;
            step *= 2;
        }

        var high = Math.Min(blocks.Length, low + step + 1);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = blocks[middle].LastRow < row ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
