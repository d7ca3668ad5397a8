namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Goes through the blocks of a list in which rows of a set can be; the others are not read.</summary>
/// <param name="list">The list.</param>
/// <param name="among">The set, which may lose rows that were gone past.</param>
internal ref struct BlockWalk(WordList list, RowSet among)
{
    private readonly ReadOnlySpan<WordBlock> _blocks = list.Blocks;
    private int _last = -1;

    /// <summary>The block that is looked at.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>Goes on to the next one; false after the last.</summary>
    public bool Next()
    {
        if (Block + 1 >= _blocks.Length || among.Next(_last + 1) is not (>= 0 and var row))
            return false;
        Block = BlockOf(_blocks, Block + 1, row);
        if (Block == _blocks.Length)
            return false;
        _last = _blocks[Block].LastRow;
        return true;
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
