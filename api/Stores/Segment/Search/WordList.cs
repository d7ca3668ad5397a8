using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The rows of one word, in blocks.</summary>
/// <param name="file">The segment.</param>
/// <param name="lists">Where lists are.</param>
/// <param name="places">Where positions are.</param>
/// <param name="start">Where this list starts.</param>
/// <param name="positionStart">Where its positions start; -1 when it has none.</param>
/// <param name="rows">How many rows it has.</param>
/// <param name="bits">Its place among the words that have a bit for each row, from 1; 0 when it has none.</param>
internal readonly struct WordList(SegmentFile file, Section lists, Section places, long start, long positionStart, int rows, int bits)
{
    /// <summary>How many rows have the word.</summary>
    public int Rows => rows;

    /// <summary>What is known of each block before it is read.</summary>
    public ReadOnlySpan<WordBlock> Blocks => rows == 0 ? [] : MemoryMarshal.Cast<byte, WordBlock>(file.Span(lists, start, BlockCount * WordBlock.Size));

    /// <summary>Whether the word is so frequent that its rows are there as bits too.</summary>
    public bool IsDense => bits > 0;

    /// <summary>A bit for each row, if the word is dense.</summary>
    public ReadOnlySpan<ulong> Bits => file.Bitmap(SectionKind.WordBits, bits - 1);

    private int BlockCount => (rows + WordBlock.Rows - 1) / WordBlock.Rows;

    /// <summary>Reads the rows of a block.</summary>
    /// <returns>How many rows it has.</returns>
    public int Read(int block, Span<int> to)
    {
        var count = CountOf(block);
        var bytes = BytesOf(block);
        BitPack.Read(bytes[2..], bytes[0], to[..count]);
        AddUp(to[..count], block);
        return count;
    }

    /// <summary>Reads the rows of a block in which the word weighs more than 1, and how much.</summary>
    /// <returns>How many such rows it has.</returns>
    public int ReadHeavy(int block, Span<int> to, Span<int> weights)
    {
        var bytes = BytesOf(block);
        var heavy = Math.Min((int)bytes[1], WordBlock.Rows);
        if (heavy == 0)
            return 0;
        bytes = bytes[(2 + BitPack.Bytes(CountOf(block), bytes[0]))..];
        var (stepBits, weightBits) = (bytes[0], bytes[1]);
        BitPack.Read(bytes[2..], stepBits, to[..heavy]);
        BitPack.Read(bytes[(2 + BitPack.Bytes(heavy, stepBits))..], weightBits, weights[..heavy]);
        AddUp(to[..heavy], block);
        foreach (ref var weight in weights[..heavy])
            weight += 2;
        return heavy;
    }

    /// <summary>Reads the positions of a block: how many each row has, then all of them, each row's as steps.</summary>
    /// <param name="block">The block.</param>
    /// <param name="counts">Room for the counts.</param>
    /// <param name="steps">Room for the steps; a greater one is given back when it is too small.</param>
    public int[] ReadPositions(int block, Span<int> counts, int[] steps)
    {
        var count = CountOf(block);
        var bytes = Bytes(places, positionStart + Blocks[block].PositionOffset);
        var (countBits, stepBits) = (bytes[0], bytes[1]);
        BitPack.Read(bytes[2..], countBits, counts[..count]);
        var all = 0;
        for (var i = 0; i < count; i++)
            all += ++counts[i];
        if (all > steps.Length)
            steps = new int[Math.Max(all, steps.Length * 2)];
        BitPack.Read(bytes[(2 + BitPack.Bytes(count, countBits))..], stepBits, steps.AsSpan(0, all));
        return steps;
    }

    /// <summary>Makes rows of the steps from one to the next.</summary>
    private void AddUp(Span<int> steps, int block)
    {
        var row = block == 0 ? -1 : Blocks[block - 1].LastRow;
        foreach (ref var step in steps)
            step = row += step + 1;
    }

    private int CountOf(int block) => Math.Min(WordBlock.Rows, rows - block * WordBlock.Rows);

    private ReadOnlySpan<byte> BytesOf(int block) => Bytes(lists, start + BlockCount * WordBlock.Size + Blocks[block].Offset);

    private ReadOnlySpan<byte> Bytes(Section section, long offset) => file.Span(section, offset, Math.Min(section.Length - offset, int.MaxValue));
}
