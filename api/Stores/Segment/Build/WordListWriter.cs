using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes the list of one word: its rows in blocks, how much it weighs in each, and its positions.</summary>
/// <param name="writer">The segment, in its section of lists.</param>
/// <param name="positions">Where positions are gathered.</param>
internal sealed class WordListWriter(SegmentWriter writer, Arena positions)
{
    /// <summary>How much a word of the title weighs; another one weighs 1.</summary>
    public const int TitleWeight = 4;

    private readonly List<int> _rows = [];
    private readonly List<int> _weights = [];
    private readonly List<int> _counts = [];
    private readonly List<byte> _rowBytes = [];
    private readonly List<byte> _positionBytes = [];
    private readonly List<WordBlock> _blocks = [];

    /// <summary>Writes a list of occurrences, which come row by row and position by position.</summary>
    /// <returns>The number of rows, where the list starts, where its positions start.</returns>
    public (int Rows, long List, long Positions) Write(ReadOnlySpan<ulong> occurrences, bool withPositions)
    {
        Gather(occurrences);
        _rowBytes.Clear();
        _positionBytes.Clear();
        _blocks.Clear();
        var row = CollectionsMarshal.AsSpan(_rows);
        var weight = CollectionsMarshal.AsSpan(_weights);
        var count = CollectionsMarshal.AsSpan(_counts);
        var (before, done) = (-1, 0);
        for (var start = 0; start < row.Length; start += WordBlock.Rows)
        {
            var length = Math.Min(WordBlock.Rows, row.Length - start);
            var places = 0;
            foreach (var each in count.Slice(start, length))
                places += each;
            _blocks.Add(new(row[start + length - 1], _rowBytes.Count, _positionBytes.Count));
            WriteRows(row.Slice(start, length), weight.Slice(start, length), before);
            if (withPositions)
                WritePositions(count.Slice(start, length), occurrences.Slice(done, places));
            before = row[start + length - 1];
            done += places;
        }

        var (list, position) = (writer.Written, withPositions ? positions.Add(CollectionsMarshal.AsSpan(_positionBytes)) : -1);
        writer.Write<WordBlock>(CollectionsMarshal.AsSpan(_blocks));
        writer.Write(CollectionsMarshal.AsSpan(_rowBytes));
        return (row.Length, list, position);
    }

    private void Gather(ReadOnlySpan<ulong> occurrences)
    {
        _rows.Clear();
        _weights.Clear();
        _counts.Clear();
        foreach (var occurrence in occurrences)
        {
            var row = Occurrences.RowOf(occurrence);
            var weight = (Occurrences.PositionOf(occurrence) & 1) == 1 ? TitleWeight : 1;
            if (_rows.Count == 0 || _rows[^1] != row)
            {
                _rows.Add(row);
                _weights.Add(weight);
                _counts.Add(1);
            }
            else
            {
                _weights[^1] += weight;
                _counts[^1]++;
            }
        }
    }

    /// <summary>Writes the rows as steps, and those in which the word weighs more than 1 once more, with how much: they are few.</summary>
    private void WriteRows(ReadOnlySpan<int> rows, ReadOnlySpan<int> weights, int before)
    {
        Span<int> steps = stackalloc int[rows.Length];
        Span<int> heavySteps = stackalloc int[rows.Length];
        Span<int> heavyWeights = stackalloc int[rows.Length];
        var (heavy, beforeHeavy) = (0, before);
        for (var i = 0; i < rows.Length; i++)
        {
            (steps[i], before) = (rows[i] - before - 1, rows[i]);
            if (weights[i] == 1)
                continue;
            (heavySteps[heavy], beforeHeavy) = (rows[i] - beforeHeavy - 1, rows[i]);
            heavyWeights[heavy++] = weights[i] - 2;
        }

        var bits = BitPack.BitsFor(steps);
        _rowBytes.Add((byte)bits);
        _rowBytes.Add((byte)heavy);
        BitPack.Write(steps, bits, _rowBytes);
        if (heavy > 0)
            Pack(heavySteps[..heavy], heavyWeights[..heavy], _rowBytes);
    }

    private void WritePositions(ReadOnlySpan<int> counts, ReadOnlySpan<ulong> occurrences)
    {
        Span<int> less = stackalloc int[counts.Length];
        var steps = new int[occurrences.Length];
        var at = 0;
        for (var row = 0; row < counts.Length; row++)
        {
            less[row] = counts[row] - 1;
            for (var (i, before) = (0, 0); i < counts[row]; i++, at++)
                (steps[at], before) = (Occurrences.PositionOf(occurrences[at]) - before, Occurrences.PositionOf(occurrences[at]));
        }

        Pack(less, steps, _positionBytes);
    }

    private static void Pack(ReadOnlySpan<int> one, ReadOnlySpan<int> other, List<byte> to)
    {
        var (bits, otherBits) = (BitPack.BitsFor(one), BitPack.BitsFor(other));
        to.Add((byte)bits);
        to.Add((byte)otherBits);
        BitPack.Write(one, bits, to);
        BitPack.Write(other, otherBits, to);
    }
}
