namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes which rows have each code: a list of rows, or a bit for each row where a list would be longer.</summary>
/// <param name="writer">The segment.</param>
/// <param name="column">The column's place in the dataset.</param>
/// <param name="highest">The highest code.</param>
/// <param name="rows">The number of rows.</param>
internal sealed class ValueIndexWriter(SegmentWriter writer, int column, int highest, int rows)
{
    /// <summary>Writes the index.</summary>
    /// <param name="codes">The codes of all rows, row by row.</param>
    /// <param name="ends">For a list column, where each row's codes end; a row without codes counts as 0.</param>
    public void Write(ReadOnlySpan<int> codes, int[]? ends)
    {
        var counts = Count(codes, ends);
        var starts = new int[counts.Length];
        var (sparse, dense) = (0, 0);
        for (var code = 0; code < counts.Length; code++)
        {
            var isDense = ValueIndex.IsDense(counts[code], rows);
            starts[code] = isDense ? dense++ : sparse;
            sparse += isDense ? 0 : counts[code];
        }

        var lists = new int[sparse];
        var next = starts.ToArray();
        var words = Bits.Words(rows);
        var bits = new ulong[dense * words];
        ForEach(codes, ends, (row, code) =>
        {
            if (ValueIndex.IsDense(counts[code], rows))
                bits[starts[code] * words + (row >> 6)] |= 1UL << (row & 63);
            else if (next[code] == starts[code] || lists[next[code] - 1] != row)
                lists[next[code]++] = row;
        });
        writer.Add<int>(SectionKind.IndexCounts, column, counts);
        writer.Add<int>(SectionKind.IndexStarts, column, starts);
        writer.Add<int>(SectionKind.IndexRows, column, lists);
        writer.Add<ulong>(SectionKind.IndexBits, column, bits);
    }

    private int[] Count(ReadOnlySpan<int> codes, int[]? ends)
    {
        var counts = new int[highest + 1];
        var last = new int[ends is null ? 0 : highest + 1];
        ForEach(codes, ends, (row, code) =>
        {
            // A list can hold a value twice; its row counts once.
            if (ends is not null && last[code] == row + 1)
                return;
            if (ends is not null)
                last[code] = row + 1;
            counts[code]++;
        });
        return counts;
    }

    private void ForEach(ReadOnlySpan<int> codes, int[]? ends, Action<int, int> action)
    {
        for (var row = 0; row < rows; row++)
        {
            var (start, end) = ends is null ? (row, row + 1) : (row == 0 ? 0 : ends[row - 1], ends[row]);
            if (start == end)
                action(row, 0);
            for (; start < end; start++)
                action(row, codes[start]);
        }
    }
}
