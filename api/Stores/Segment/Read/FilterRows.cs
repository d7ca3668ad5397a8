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
                Add(rows, data[has.Column], new ValueLookup(data[has.Column]).Find(has.Test));
                break;
            default:
                throw new InvalidOperationException("Links are crossed before rows are looked for.");
        }

        return rows;
    }

    private void Narrow(RowSet rows, Filter part)
    {
        var (inner, wanted) = part is Filter.Not not ? (not.Part, false) : (part, true);
        if (inner is not Filter.Has has)
        {
            using var found = Find(inner);
            Keep(rows, found.Words, wanted);
            return;
        }

        var column = data[has.Column];
        var ranges = new ValueLookup(column).Find(has.Test);
        // The bits of one frequent value that passes, or of the only one that does not, are there already.
        if (OneDense(column, ranges) is { } passing)
        {
            Keep(rows, column.Index.Bitmap(passing), wanted);
            return;
        }

        if (!column.Column.IsList && OneDense(column, CodeRanges.Except(0, column.Highest + 1, ranges)) is { } failing)
        {
            Keep(rows, column.Index.Bitmap(failing), !wanted);
            return;
        }

        using var others = new RowSet(data.Rows);
        Add(others, column, ranges);
        Keep(rows, others.Words, wanted);
    }

    private static void Keep(RowSet rows, ReadOnlySpan<ulong> others, bool wanted)
    {
        if (wanted)
            rows.And(others);
        else
            rows.Except(others);
    }

    private static int? OneDense(SegmentColumn column, List<(int Start, int End)> ranges) =>
        ranges is [var (start, end)] && end == start + 1 && column.Index.IsDense(start) ? start : null;

    private void Widen(RowSet rows, Filter part)
    {
        if (part is Filter.Has has)
        {
            Add(rows, data[has.Column], new ValueLookup(data[has.Column]).Find(has.Test));
            return;
        }

        using var others = Find(part);
        rows.Or(others.Words);
    }

    /// <summary>Adds the rows whose codes are in the ranges, in whichever way touches less.</summary>
    private void Add(RowSet rows, SegmentColumn column, List<(int Start, int End)> ranges)
    {
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
            AddEach(rows, column, ranges);
            return;
        }

        using var others = new RowSet(data.Rows);
        AddEach(others, column, rest);
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

    private static void AddEach(RowSet rows, SegmentColumn column, List<(int Start, int End)> ranges)
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
