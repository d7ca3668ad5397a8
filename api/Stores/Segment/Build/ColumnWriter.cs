using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes one column: its dictionary, the codes of its rows, and which rows have each code.</summary>
/// <param name="writer">The segment.</param>
/// <param name="input">What arrived.</param>
/// <param name="index">The column's place in the dataset.</param>
/// <param name="order">The numbers of the values in the column's order.</param>
internal sealed class ColumnWriter(SegmentWriter writer, ColumnInput input, int index, int[] order)
{
    /// <summary>Writes the column for rows in their final order.</summary>
    /// <param name="rows">For each place, the number of the row by arrival.</param>
    public void Write(int[] rows)
    {
        using var borrowed = new Borrowed<int>(order.Length + 1);
        var codes = borrowed.Values;
        for (var i = 0; i < order.Length; i++)
            codes[order[i] + 1] = i + 1;
        if (input.IsLong)
            WriteLongTexts(rows);
        else
            WriteDictionary();
        var highest = input.IsLong ? 1 : order.Length;
        var values = input.IsLong ? [0, 1] : codes;
        if (input.Column.IsList)
            WriteList(rows, values, highest);
        else
            WriteSingle(rows, values, highest);
    }

    private void WriteDictionary()
    {
        writer.Begin(SectionKind.ValueStarts, index, order.Length);
        uint start = 0;
        writer.Write(start);
        foreach (var number in order)
        {
            start = checked(start + (uint)input.Pool[number].Length);
            writer.Write(start);
        }

        writer.End();
        writer.Begin(SectionKind.ValueTexts, index);
        foreach (var number in order)
            writer.Write(input.Pool[number]);
        writer.End();
    }

    private void WriteLongTexts(int[] rows)
    {
        writer.Begin(SectionKind.LongStarts, index);
        long start = 0;
        writer.Write(start);
        foreach (var row in rows)
        {
            start += input.LongText(row).Length;
            writer.Write(start);
        }

        writer.End();
        writer.Begin(SectionKind.LongTexts, index);
        foreach (var row in rows)
            writer.Write(input.LongText(row));
        writer.End();
    }

    private void WriteSingle(int[] rows, int[] values, int highest)
    {
        using var borrowed = new Borrowed<int>(rows.Length);
        var codes = borrowed.Span;
        for (var row = 0; row < codes.Length; row++)
            codes[row] = values[input.Of(rows[row])[0]];
        WriteCodes(codes, highest);
        new ValueIndexWriter(writer, index, highest, rows.Length).Write(codes, ends: null);
    }

    private void WriteList(int[] rows, int[] values, int highest)
    {
        var (codes, ends) = (new List<int>(), new int[rows.Length]);
        for (var row = 0; row < rows.Length; row++)
        {
            foreach (var number in input.Of(rows[row]))
                codes.Add(values[number]);
            ends[row] = codes.Count;
        }

        writer.Begin(SectionKind.ListStarts, index);
        writer.Write(0);
        writer.Write<int>(ends);
        writer.End();
        WriteCodes(CollectionsMarshal.AsSpan(codes), highest);
        new ValueIndexWriter(writer, index, highest, rows.Length).Write(CollectionsMarshal.AsSpan(codes), ends);
    }

    private void WriteCodes(ReadOnlySpan<int> codes, int highest)
    {
        var width = PackedInts.WidthFor(highest);
        writer.Begin(SectionKind.Codes, index, width);
        PackedInts.Write(writer, codes, width);
        writer.End();
    }
}
