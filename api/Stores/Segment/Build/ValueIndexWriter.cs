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
        using var counted = new Borrowed<int>(highest + 1);
        using var started = new Borrowed<int>(highest + 1);
        var (counts, starts) = (counted.Values, started.Values);
        Count(codes, ends, counts);
        var (sparse, dense) = (0, 0);
        for (var code = 0; code <= highest; code++)
        {
            var isDense = ValueIndex.IsDense(counts[code], rows);
            starts[code] = isDense ? dense++ : sparse;
            sparse += isDense ? 0 : counts[code];
        }

        using var listed = new Borrowed<int>(sparse);
        using var following = new Borrowed<int>(highest + 1);
        started.Span.CopyTo(following.Span);
        var words = Bits.Words(rows);
        using var bitmaps = new Borrowed<ulong>(dense * words);
        var (lists, next, bits) = (listed.Values, following.Values, bitmaps.Values);
        ForEach(codes, ends, (row, code) =>
        {
            if (ValueIndex.IsDense(counts[code], rows))
                bits[starts[code] * words + (row >> 6)] |= 1UL << (row & 63);
            else if (next[code] == starts[code] || lists[next[code] - 1] != row)
                lists[next[code]++] = row;
        });
        writer.Add<int>(SectionKind.IndexCounts, column, counted.Span);
        writer.Add<int>(SectionKind.IndexStarts, column, started.Span);
        writer.Add<int>(SectionKind.IndexRows, column, listed.Span);
        writer.Add<ulong>(SectionKind.IndexBits, column, bitmaps.Span);
    }

    private void Count(ReadOnlySpan<int> codes, int[]? ends, int[] counts)
    {
        using var borrowed = new Borrowed<int>(ends is null ? 0 : highest + 1);
        var last = borrowed.Values;
        ForEach(codes, ends, (row, code) =>
        {
            // A list can hold a value twice; its row counts once.
            if (ends is not null && last[code] == row + 1)
                return;
            if (ends is not null)
                last[code] = row + 1;
            counts[code]++;
        });
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
