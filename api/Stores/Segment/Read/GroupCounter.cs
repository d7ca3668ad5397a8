using System.Runtime.InteropServices;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Gathers rows into groups and computes their figures in one pass.</summary>
/// <param name="data">The segment.</param>
/// <param name="groups">What groups are made of and what is computed.</param>
internal sealed class GroupCounter(SegmentData data, Groups groups)
{
    private const int MostSlots = 1 << 21;

    private readonly GroupCodes[] _keys = [.. groups.Keys.Select(key => new GroupCodes(data[key.Column], key.Part))];
    private readonly List<long[]> _codes = [];

    /// <summary>The groups in their order: the values of the keys, then the figures.</summary>
    /// <exception cref="QueryRefusedException">There are more groups than one answer may have.</exception>
    public List<object?[]> Count(RowSet rows, CancellationToken cancellation)
    {
        var figures = groups.Figures.Select(figure => GroupFigure.Of(figure, figure.Column is null ? null : data[figure.Column])).ToArray();
        var slots = new Dictionary<long, int>();
        var size = _keys.Aggregate(1L, (product, key) => Math.Min(MostSlots + 1L, product * key.Count));
        var direct = size <= MostSlots ? new int[size] : null;
        if (groups.Keys.Count == 0)
            NewSlot([]);
        for (var row = rows.Next(0); row >= 0; row = rows.Next(row + 1))
        {
            if ((row & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var slot = groups.Keys.Count == 0 ? 0 : SlotOf(row, direct, slots);
            foreach (var figure in figures)
                figure.Add(slot, row);
        }

        var counted = Enumerable.Range(0, _codes.Count).ToList();
        counted.Sort(Comparison(figures));
        return [.. counted.Select(slot => Row(slot, figures))];
    }

    private int SlotOf(int row, int[]? direct, Dictionary<long, int> slots)
    {
        if (direct is not null)
        {
            long place = 0;
            foreach (var key in _keys)
                place = place * key.Count + key.Of(row);
            ref var known = ref direct[place];
            if (known == 0)
                known = NewSlot(CodesOf(row)) + 1;
            return known - 1;
        }

        // Codes together can need more than a long: those of a prefix become one number first.
        long prefix = 0;
        for (var i = 0; i < _keys.Length; i++)
        {
            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(slots, ((prefix * _keys.Length + i) << 31) | (uint)_keys[i].Of(row), out var exists);
            if (!exists)
                slot = i == _keys.Length - 1 ? NewSlot(CodesOf(row)) : slots.Count;
            if (slots.Count > QueryLimits.Groups * 8L)
                throw TooMany();
            prefix = slot;
        }

        return (int)prefix;
    }

    private long[] CodesOf(int row) => [.. _keys.Select(key => (long)key.Of(row))];

    private int NewSlot(long[] codes)
    {
        if (_codes.Count >= QueryLimits.Groups)
            throw TooMany();
        _codes.Add(codes);
        return _codes.Count - 1;
    }

    private static QueryRefusedException TooMany() => new(QueryProblems.TooManyGroups());

    private object?[] Row(int slot, GroupFigure[] figures) =>
        [.. _keys.Select((key, i) => key.ValueOf((int)_codes[slot][i])), .. figures.Select(figure => figure.ValueOf(slot))];

    private Comparison<int> Comparison(GroupFigure[] figures) => (one, other) =>
    {
        foreach (var position in groups.OrderBy)
        {
            var at = position < 0 ? ~position : position;
            var order = at < _keys.Length
                ? _codes[one][at].CompareTo(_codes[other][at])
                : System.Collections.Comparer.DefaultInvariant.Compare(figures[at - _keys.Length].ValueOf(one), figures[at - _keys.Length].ValueOf(other));
            if (order != 0)
                return position < 0 ? -order : order;
        }

        return _codes[one].AsSpan().SequenceCompareTo(_codes[other]);
    };
}
