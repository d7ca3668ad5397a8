namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>How many different values of a column every group has: a bit for each value of each group, or a set of those that occur where that would be too many.</summary>
internal sealed class DistinctCount : GroupFigure
{
    private const long MostBits = 1 << 26;

    private readonly SegmentColumn _column;
    private readonly HashSet<long> _known = [];
    private readonly bool _inBits;
    private ulong[] _bits = [];
    private long[] _counts = new long[1];

    /// <param name="column">The column.</param>
    /// <param name="most">How many groups there can be at most.</param>
    public DistinctCount(SegmentColumn column, int most) => (_column, _inBits) = (column, (column.Highest + 1L) * most <= MostBits);

    public override void Add(ReadOnlySpan<int> slots, ReadOnlySpan<int> rows, int groups)
    {
        var values = _column.Highest + 1L;
        Fit(ref _counts, groups);
        if (_inBits)
            Fit(ref _bits, (int)((groups * values + 63) >> 6));
        var codes = _column.Codes;
        for (var i = 0; i < rows.Length; i++)
        {
            if (codes[rows[i]] is > 0 and var code && IsNew(slots[i] * values + code))
                _counts[slots[i]]++;
        }
    }

    public override object? ValueOf(int slot) => _counts[slot];

    private bool IsNew(long value)
    {
        if (!_inBits)
            return _known.Add(value);
        ref var bits = ref _bits[value >> 6];
        var before = bits;
        bits |= 1UL << (int)(value & 63);
        return bits != before;
    }
}
