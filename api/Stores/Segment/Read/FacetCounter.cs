using System.Numerics;
using System.Text;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Counts the values of a column over a set of rows, in whichever way touches less.</summary>
/// <param name="data">The segment.</param>
internal sealed class FacetCounter(SegmentData data)
{
    // Measured: so many words of bits are compared while the code of one row is looked up and counted.
    private const int WordsOfOneRow = 4;

    /// <summary>The counts of a facet over a set of so many rows.</summary>
    public FacetCounts Count(Facet facet, RowSet rows, int found)
    {
        var column = data[facet.Column];
        var counts = Counts(column, rows, found);
        var present = 0;
        for (var code = 1; code < counts.Length; code++)
            present += counts[code] > 0 ? 1 : 0;
        var keys = new FirstKeys(facet.Limit, null, backwards: false);
        for (var code = 1; code < counts.Length; code++)
        {
            if (counts[code] > 0)
                keys.Add(((UInt128)(uint.MaxValue - (uint)counts[code]) << 32) | (uint)code);
        }

        var commonest = facet.Limit == 0 ? [] : keys.Take().Select(key => (int)(uint)key);
        return new(facet.Column, [.. commonest.Select(code => new FacetCount(Encoding.UTF8.GetString(column.TextOf(code)), counts[code]))], present, counts[0]);
    }

    private int[] Counts(SegmentColumn column, RowSet rows, int found)
    {
        if (found == data.Rows)
            return column.Index.Counts.ToArray();
        var (dense, listed) = (0L, 0L);
        foreach (var count in column.Index.Counts)
            _ = ValueIndex.IsDense(count, data.Rows) ? dense++ : listed += count;
        // A row may have a value twice in a list and counts once: the index says so, the codes do not.
        return column.Column.IsList || dense * Bits.Words(data.Rows) / WordsOfOneRow + listed < found
            ? ByValue(column, rows)
            : ByRow(column, rows, found);
    }

    private static int[] ByRow(SegmentColumn column, RowSet rows, int found)
    {
        var counts = new int[column.Highest + 1];
        var codes = column.Codes;
        switch (codes.Width)
        {
            case 0:
                counts[0] = found;
                break;
            case 1:
                ByRow(codes.As<byte>(), rows, counts);
                break;
            case 2:
                ByRow(codes.As<ushort>(), rows, counts);
                break;
            default:
                ByRow(codes.As<int>(), rows, counts);
                break;
        }

        return counts;
    }

    private static void ByRow<T>(ReadOnlySpan<T> codes, RowSet rows, int[] counts)
        where T : unmanaged, IBinaryInteger<T>
    {
        var words = rows.Words;
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
                counts[int.CreateTruncating(codes[(i << 6) + BitOperations.TrailingZeroCount(word)])]++;
        }
    }

    private static int[] ByValue(SegmentColumn column, RowSet rows)
    {
        var counts = new int[column.Highest + 1];
        for (var code = 0; code < counts.Length; code++)
            counts[code] = column.Index.IsDense(code) ? Both(column.Index.Bitmap(code), rows.Words) : Among(column.Index.Rows(code), rows);
        return counts;
    }

    private static int Both(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var i = 0; i < one.Length; i++)
            count += BitOperations.PopCount(one[i] & other[i]);
        return count;
    }

    private static int Among(ReadOnlySpan<int> some, RowSet rows)
    {
        var count = 0;
        foreach (var row in some)
            count += rows.Contains(row) ? 1 : 0;
        return count;
    }
}
