using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes the titles in the order of their folded texts, so that what begins as somebody typed is one range.</summary>
internal static class TitleWriter
{
    /// <summary>Writes the codes of a column's values in that order; equal ones in the column's own.</summary>
    public static void Write(SegmentWriter writer, ColumnInput input, int[] order, string folder)
    {
        using var folded = new Arena(folder);
        var starts = new long[order.Length + 1];
        var codes = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            folded.Add(Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.Fold(Encoding.UTF8.GetString(input.Pool[order[i]]))));
            starts[i + 1] = folded.Length;
            codes[i] = i + 1;
        }

        codes.AsSpan().Sort((one, other) => Text(one).SequenceCompareTo(Text(other)) is not 0 and var before ? before : one.CompareTo(other));
        writer.Add<int>(SectionKind.TitleOrder, Section.NoColumn, codes);

        ReadOnlySpan<byte> Text(int code) => folded.Span(starts[code - 1], (int)(starts[code] - starts[code - 1]));
    }
}
