using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>One figure of every group, as rows come.</summary>
internal abstract class GroupFigure
{
    /// <summary>Takes some rows into their groups.</summary>
    /// <param name="slots">The group of each row.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="groups">How many groups there are so far.</param>
    public abstract void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> rows, int groups);

    /// <summary>The figure of a group.</summary>
    public abstract object? ValueOf(int slot);

    /// <summary>The figure that is asked for.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="column">Its column; null to count rows.</param>
    /// <param name="most">How many groups there can be at most.</param>
    public static GroupFigure Of(Figured figure, SegmentColumn? column, int most) => figure.Kind switch
    {
        AggregateKind.Count => new RowCount(),
        AggregateKind.Sum or AggregateKind.Average => new Sum(column!, figure.Kind is AggregateKind.Average),
        AggregateKind.Min or AggregateKind.Max => new Extreme(column!, figure.Kind is AggregateKind.Max),
        _ => new DistinctCount(column!, most),
    };

    /// <summary>Makes room for groups.</summary>
    protected static void Fit<T>(ref T[] values, int groups)
    {
        if (values.Length < groups)
            Array.Resize(ref values, Math.Max(groups, values.Length * 2));
    }

    private sealed class RowCount : GroupFigure
    {
        private long[] _counts = new long[1];

        public override void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> rows, int groups)
        {
            Fit(ref _counts, groups);
            foreach (var slot in slots)
                _counts[slot]++;
        }

        public override object? ValueOf(int slot) => _counts[slot];
    }

    private sealed class Sum(SegmentColumn column, bool average) : GroupFigure
    {
        private readonly decimal[] _numbers = column.Numbers();
        private (decimal Sum, long Count)[] _sums = new (decimal, long)[1];

        public override void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> rows, int groups)
        {
            Fit(ref _sums, groups);
            var codes = column.Codes;
            for (var i = 0; i < rows.Length; i++)
            {
                if (codes[rows[i]] is not (> 0 and var code))
                    continue;
                ref var sum = ref _sums[slots[i]];
                sum = (sum.Sum + _numbers[code], sum.Count + 1);
            }
        }

        public override object? ValueOf(int slot) => _sums[slot] is { Count: > 0 } sum ? average ? sum.Sum / sum.Count : sum.Sum : null;
    }

    private sealed class Extreme(SegmentColumn column, bool greatest) : GroupFigure
    {
        private int[] _codes = new int[1];

        public override void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> rows, int groups)
        {
            Fit(ref _codes, groups);
            var codes = column.Codes;
            for (var i = 0; i < rows.Length; i++)
            {
                ref var code = ref _codes[slots[i]];
                if (codes[rows[i]] is > 0 and var other && (code == 0 || (greatest ? other > code : other < code)))
                    code = other;
            }
        }

        public override object? ValueOf(int slot) => column.ValueOf(_codes[slot]);
    }
}
