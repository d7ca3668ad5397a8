using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Takes the first rows of a set in an order, from a place on, forwards or backwards.</summary>
/// <param name="data">The segment.</param>
/// <param name="order">The order; the numbers of the rows alone when empty.</param>
internal sealed class OrderedRows(SegmentData data, IReadOnlyList<Order> order)
{
    private readonly RowKey _key = new(data, order);

    /// <summary>The keys of the first rows of a set.</summary>
    /// <param name="rows">The set.</param>
    /// <param name="found">How many rows it has.</param>
    /// <param name="count">How many are wanted.</param>
    /// <param name="bound">The key before which or after which they are; null for the beginning, or backwards the end.</param>
    /// <param name="backwards">Whether the last ones before the bound are wanted.</param>
    public List<UInt128> Take(RowSet rows, int found, int count, UInt128? bound, bool backwards)
    {
        if (count == 0 || found == 0)
            return [];
        if (order.Count == 0)
            return Walked(InNumberOrder(rows, bound, backwards), count, backwards);

        // Going through the column's values until there are enough is shorter than ordering all rows, if rows are many.
        if (order is [{ Column: not null } only] && (long)found * found > (long)count * data.Rows)
            return Walked(InValueOrder(rows, data[only.Column], only.Descending, bound, backwards), count, backwards);
        var keys = new FirstKeys(count, bound, backwards);
        for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
            keys.Add(_key.Of(row, 0));
        return keys.Take();
    }

    /// <summary>The keys of the first of scored rows.</summary>
    public List<UInt128> Take(Scores scores, int count, UInt128? bound, bool backwards)
    {
        if (count == 0)
            return [];
        var keys = new FirstKeys(count, bound, backwards);
        var all = scores.All;
        // With the best first, most rows are passed over by their score alone; of equal ones the first come first.
        var bestFirst = order[0] is { Column: null, Descending: true } && !backwards;
        var least = float.NegativeInfinity;
        for (var place = 0; place < all.Length; place++)
        {
            if (all[place] < least || (all[place] == least && order.Count == 1))
                continue;
            keys.Add(_key.Of(scores.RowAt(place), all[place]));
            if (bestFirst && keys.Last is { } last)
                least = _key.ScoreOf(last);
        }

        return keys.Take();
    }

    private List<UInt128> Walked(IEnumerable<int> rows, int count, bool backwards)
    {
        var keys = rows.Take(count).Select(row => _key.Of(row, 0)).ToList();
        if (backwards)
            keys.Reverse();
        return keys;
    }

    private IEnumerable<int> InNumberOrder(RowSet rows, UInt128? bound, bool backwards)
    {
        if (backwards)
        {
            for (var row = rows.Before((bound is { } key ? RowKey.RowOf(key) : data.Rows) - 1); row >= 0; row = rows.Before(row - 1))
                yield return row;
        }
        else
        {
            for (var row = rows.Next(bound is { } key ? RowKey.RowOf(key) + 1 : 0); row >= 0; row = rows.Next(row + 1))
                yield return row;
        }
    }

    private IEnumerable<int> InValueOrder(RowSet rows, SegmentColumn column, bool descending, UInt128? bound, bool backwards)
    {
        var down = descending != backwards;
        var (code, edge) = (down ? column.Highest : 0, backwards ? data.Rows : -1);
        if (bound is { } key)
            (code, edge) = (Math.Min(_key.CodeOf(key), column.Highest), RowKey.RowOf(key));
        for (; code >= 0 && code <= column.Highest; code += down ? -1 : 1, edge = backwards ? data.Rows : -1)
        {
            foreach (var row in column.Index.IsDense(code) ? Dense(rows, column, code, edge, backwards) : Sparse(rows, column, code, edge, backwards))
                yield return row;
        }
    }

    private static IEnumerable<int> Sparse(RowSet rows, SegmentColumn column, int code, int edge, bool backwards)
    {
        var count = column.Index.Counts[code];
        var at = column.Index.Rows(code).BinarySearch(edge);
        at = backwards ? (at < 0 ? ~at : at) - 1 : at < 0 ? ~at : at + 1;
        for (; at >= 0 && at < count; at += backwards ? -1 : 1)
        {
            var row = column.Index.Rows(code)[at];
            if (rows.Contains(row))
                yield return row;
        }
    }

    private IEnumerable<int> Dense(RowSet rows, SegmentColumn column, int code, int edge, bool backwards)
    {
        using var both = new RowSet(data.Rows);
        both.Or(column.Index.Bitmap(code));
        both.And(rows.Words);
        if (backwards)
        {
            for (var row = both.Before(edge - 1); row >= 0; row = both.Before(row - 1))
                yield return row;
        }
        else
        {
            for (var row = both.Next(edge + 1); row >= 0; row = both.Next(row + 1))
                yield return row;
        }
    }
}
