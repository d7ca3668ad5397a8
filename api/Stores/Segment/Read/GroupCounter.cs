using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Gathers rows into groups and computes their figures, some rows at a time.</summary>
/// <param name="data">The segment.</param>
/// <param name="groups">What groups are made of and what is computed.</param>
internal sealed class GroupCounter(SegmentData data, Groups groups)
{
    /// <summary>Rows that are looked at together: as many as stay near the processor.</summary>
    public const int RowsAtOnce = 1024;

    private readonly GroupCodes[] _keys = [.. groups.Keys.Select(key => new GroupCodes(data[key.Column], key.Part))];

    /// <summary>The groups in their order: the values of the keys, then the figures.</summary>
    /// <exception cref="QueryRefusedException">There are more groups than one answer may have.</exception>
    public List<object?[]> Count(RowSet rows, CancellationToken cancellation)
    {
        var most = (int)Math.Min(GroupSlots.Places(_keys), QueryLimits.Groups);
        var figures = groups.Figures.Select(figure => GroupFigure.Of(figure, figure.Column is null ? null : data[figure.Column], most)).ToArray();
        var slots = new GroupSlots(_keys, groups.At);
        Span<int> some = stackalloc int[RowsAtOnce];
        Span<int> slotsOfSome = stackalloc int[RowsAtOnce];
        for (var from = 0; rows.Read(ref from, some) is > 0 and var count;)
        {
            cancellation.ThrowIfCancellationRequested();
            slots.Read(some[..count], slotsOfSome);
            foreach (var figure in figures)
                figure.Add(slotsOfSome[..count], some[..count], slots.Codes.Count);
        }

        var counted = Enumerable.Range(0, slots.Codes.Count).ToList();
        counted.Sort(Comparison(slots, figures));
        return [.. counted.Select(slot => Row(slots.Codes[slot], figures, slot))];
    }

    private object?[] Row(int[] codes, GroupFigure[] figures, int slot) =>
        [.. _keys.Zip(codes, (key, code) => key.ValueOf(code)), .. figures.Select(figure => figure.ValueOf(slot))];

    private Comparison<int> Comparison(GroupSlots slots, GroupFigure[] figures) => (one, other) =>
    {
        var (codes, others) = (slots.Codes[one], slots.Codes[other]);
        foreach (var position in groups.OrderBy)
        {
            var at = position < 0 ? ~position : position;
            var order = at < _keys.Length
                ? codes[at].CompareTo(others[at])
                : System.Collections.Comparer.DefaultInvariant.Compare(figures[at - _keys.Length].ValueOf(one), figures[at - _keys.Length].ValueOf(other));
            if (order != 0)
                return position < 0 ? -order : order;
        }

        return codes.AsSpan().SequenceCompareTo(others);
    };
}
