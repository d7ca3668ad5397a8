using System.Runtime.InteropServices;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>One figure of every group, as rows come.</summary>
internal abstract class GroupFigure
{
    /// <summary>Takes a row into a group.</summary>
    public abstract void Add(int slot, int row);

    /// <summary>The figure of a group.</summary>
    public abstract object? ValueOf(int slot);

    /// <summary>The figure that is asked for.</summary>
    public static GroupFigure Of(Figured figure, SegmentColumn? column) => figure.Kind switch
    {
        AggregateKind.Count => new RowCount(),
        AggregateKind.Sum or AggregateKind.Average => new Sum(column!, figure.Kind is AggregateKind.Average),
        AggregateKind.Min or AggregateKind.Max => new Extreme(column!, figure.Kind is AggregateKind.Max),
        _ => new Distinct(column!),
    };

    private static ref T Slot<T>(List<T> values, int slot)
    {
        if (values.Count <= slot)
            CollectionsMarshal.SetCount(values, slot + 1);
        return ref CollectionsMarshal.AsSpan(values)[slot];
    }

    private sealed class RowCount : GroupFigure
    {
        private readonly List<long> _counts = [];

        public override void Add(int slot, int row) => Slot(_counts, slot)++;

        public override object? ValueOf(int slot) => slot < _counts.Count ? _counts[slot] : 0L;
    }

    private sealed class Sum(SegmentColumn column, bool average) : GroupFigure
    {
        private readonly decimal[] _numbers = column.Numbers();
        private readonly List<(decimal Sum, long Count)> _sums = [];

        public override void Add(int slot, int row)
        {
            ref var sum = ref Slot(_sums, slot);
            if (column.Codes[row] is > 0 and var code)
                sum = (sum.Sum + _numbers[code], sum.Count + 1);
        }

        public override object? ValueOf(int slot) =>
            slot < _sums.Count && _sums[slot] is { Count: > 0 } sum ? average ? sum.Sum / sum.Count : sum.Sum : null;
    }

    private sealed class Extreme(SegmentColumn column, bool greatest) : GroupFigure
    {
        private readonly List<int> _codes = [];

        public override void Add(int slot, int row)
        {
            ref var code = ref Slot(_codes, slot);
            if (column.Codes[row] is > 0 and var other && (code == 0 || (greatest ? other > code : other < code)))
                code = other;
        }

        public override object? ValueOf(int slot) => slot < _codes.Count ? column.ValueOf(_codes[slot]) : null;
    }

    private sealed class Distinct(SegmentColumn column) : GroupFigure
    {
        private readonly HashSet<long> _known = [];
        private readonly List<long> _counts = [];

        public override void Add(int slot, int row)
        {
            ref var count = ref Slot(_counts, slot);
            if (column.Codes[row] is > 0 and var code && _known.Add(((long)slot << 32) | (uint)code))
                count++;
        }

        public override object? ValueOf(int slot) => slot < _counts.Count ? _counts[slot] : 0L;
    }
}
