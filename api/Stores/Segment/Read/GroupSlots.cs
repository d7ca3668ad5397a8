using System.Runtime.InteropServices;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Gives every group that occurs a number, in the order in which they come.</summary>
/// <param name="keys">What groups are made of.</param>
/// <param name="at">Where they are asked for.</param>
internal sealed class GroupSlots(GroupCodes[] keys, QueryPlace at)
{
    private const long MostDirect = 1 << 21;

    private readonly List<int[]> _codes = keys.Length == 0 ? [[]] : [];
    private readonly int[]? _direct = Places(keys) is <= MostDirect and var places ? new int[places] : null;
    private readonly Dictionary<(int Group, int Code), int> _chains = [];
    private readonly int[][] _read = [.. keys.Select(_ => new int[GroupCounter.RowsAtOnce])];

    /// <summary>The codes of each group's keys.</summary>
    public IReadOnlyList<int[]> Codes => _codes;

    /// <summary>How many groups there can be, as far as their keys tell.</summary>
    public static long Places(GroupCodes[] keys) => keys.Aggregate(1L, (product, key) => Math.Min(long.MaxValue / 2 / key.Count, product) * key.Count);

    /// <summary>The groups of some rows.</summary>
    /// <exception cref="QueryRefusedException">There are more groups than one answer may have.</exception>
    public void Read(ReadOnlySpan<int> rows, Span<int> slots)
    {
        for (var key = 0; key < keys.Length; key++)
            keys[key].Read(rows, _read[key]);
        for (var i = 0; i < rows.Length; i++)
            slots[i] = keys.Length == 0 ? 0 : _direct is null ? Chained(i) : Direct(i, _direct);
    }

    private int Direct(int row, int[] direct)
    {
        var place = 0;
        for (var key = 0; key < keys.Length; key++)
            place = place * keys[key].Count + _read[key][row];
        ref var known = ref direct[place];
        if (known == 0)
            known = Next(row) + 1;
        return known - 1;
    }

    /// <summary>Codes together can need more than a number: those of the first keys become one number first.</summary>
    private int Chained(int row)
    {
        var group = -1;
        for (var key = 0; key < keys.Length; key++)
        {
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains, (key == 0 ? ~0 : group, _read[key][row]), out var exists);
            if (!exists)
                next = key == keys.Length - 1 ? Next(row) : ~_chains.Count;
            group = next;
        }

        return group;
    }

    private int Next(int row)
    {
        if (_codes.Count >= QueryLimits.Groups)
            throw new QueryRefusedException(QueryProblems.TooManyGroups(at));
        _codes.Add([.. _read.Select(codes => codes[row])]);
        return _codes.Count - 1;
    }
}
