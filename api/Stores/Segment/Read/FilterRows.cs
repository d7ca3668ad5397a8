using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the rows that pass a filter by the indexes of its columns.</summary>
/// <param name="data">The segment.</param>
internal sealed class FilterRows(SegmentData data)
{
    /// <summary>The rows that pass.</summary>
    public RowSet Find(Filter filter)
    {
        var rows = new RowSet(data.Rows);
        switch (filter)
        {
            case Filter.All all:
                rows.AddAll();
                foreach (var part in all.Parts)
                    Narrow(rows, part);
                break;
            case Filter.Some some:
                foreach (var part in some.Parts)
                    Widen(rows, part);
                break;
            case Filter.Not not:
                Widen(rows, not.Part);
                rows.Invert();
                break;
            case Filter.Has has:
                Add(rows, data[has.Column], has.Test);
                break;
            default:
                throw new InvalidOperationException("Links are crossed before rows are looked for.");
        }

        return rows;
    }

    private void Narrow(RowSet rows, Filter part)
    {
        if (Dense(part) is { } bits)
        {
            rows.And(bits.Column.Index.Bitmap(bits.Code));
            return;
        }

        if (part is Filter.Not not && Dense(not.Part) is { } unwanted)
        {
            rows.Except(unwanted.Column.Index.Bitmap(unwanted.Code));
            return;
        }

        using var others = Find(part);
        rows.And(others.Words);
    }

    private void Widen(RowSet rows, Filter part)
    {
        if (part is Filter.Has has)
        {
            Add(rows, data[has.Column], has.Test);
            return;
        }

        using var others = Find(part);
        rows.Or(others.Words);
    }

    /// <summary>The one frequent value that a filter asks for: its bits are there already.</summary>
    private (SegmentColumn Column, int Code)? Dense(Filter filter)
    {
        if (filter is not Filter.Has { Test: ValueTest.OneOf { Values: [var value] } } has)
            return null;
        var column = data[has.Column];
        var code = new ValueLookup(column).CodeOf(value);
        return code > 0 && column.Index.IsDense(code) ? (column, code) : null;
    }

    private void Add(RowSet rows, SegmentColumn column, ValueTest test)
    {
        var ranges = new ValueLookup(column).Find(test);
        if (column.Column == data.OrderedBy.Column)
        {
            foreach (var (start, end) in ranges)
                rows.AddRange(data.FirstRow(data.OrderedBy.Descending ? end - 1 : start), data.FirstRow(data.OrderedBy.Descending ? start - 1 : end));
            return;
        }

        // The cheaper of those that pass and those that do not are gone through. Rows of a list may be on both sides.
        var rest = column.Column.IsList ? [] : CodeRanges.Except(0, column.Highest + 1, ranges);
        if (column.Column.IsList || Cost(column, ranges) <= Cost(column, rest))
        {
            Add(rows, column, ranges);
            return;
        }

        using var others = new RowSet(data.Rows);
        Add(others, column, rest);
        others.Invert();
        rows.Or(others.Words);
    }

    /// <summary>How much is touched: each row of a list, and a sixteenth of that for each word of bits.</summary>
    private long Cost(SegmentColumn column, List<(int Start, int End)> ranges)
    {
        var counts = column.Index.Counts;
        long cost = 0;
        foreach (var (start, end) in ranges)
        {
            foreach (var count in counts[start..end])
                cost += ValueIndex.IsDense(count, data.Rows) ? data.Rows / 1024 : count;
        }

        return cost;
    }

    private static void Add(RowSet rows, SegmentColumn column, List<(int Start, int End)> ranges)
    {
        foreach (var (start, end) in ranges)
        {
            for (var code = start; code < end; code++)
            {
                if (column.Index.IsDense(code))
                {
                    rows.Or(column.Index.Bitmap(code));
                    continue;
                }

                foreach (var row in column.Index.Rows(code))
                    rows.Add(row);
            }
        }
    }
}
