using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>A set of rows: a bit for each. Its memory is borrowed and given back.</summary>
internal sealed class RowSet : IDisposable
{
    private readonly int _rows;
    private ulong[] _words;

    /// <summary>An empty set.</summary>
    public RowSet(int rows)
    {
        _rows = rows;
        _words = ArrayPool<ulong>.Shared.Rent(Math.Max(1, Bits.Words(rows)));
        Words.Clear();
    }

    /// <summary>A set of every row.</summary>
    public static RowSet All(int rows)
    {
        var all = new RowSet(rows);
        all.AddAll();
        return all;
    }

    /// <summary>The bits.</summary>
    public Span<ulong> Words => _words.AsSpan(0, Bits.Words(_rows));

    /// <summary>How many rows there are in the set.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var word in Words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The same rows, in memory of their own.</summary>
    public RowSet Copy()
    {
        var copy = new RowSet(_rows);
        Words.CopyTo(copy.Words);
        return copy;
    }

    public bool Contains(int row) => (_words[row >> 6] & (1UL << (row & 63))) != 0;

    /// <summary>Whether every row of the other set is in this one.</summary>
    public bool Holds(ReadOnlySpan<ulong> others)
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
        {
            if ((others[i] & ~words[i]) != 0)
                return false;
        }

        return true;
    }

    public void Add(int row) => _words[row >> 6] |= 1UL << (row & 63);

    public void Remove(int row) => _words[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>Adds the rows from one to before another.</summary>
    public void AddRange(int start, int end)
    {
        if (start >= end)
            return;
        var (first, last) = (start >> 6, (end - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << (start & 63), ulong.MaxValue >> (63 - ((end - 1) & 63)));
        if (first == last)
        {
            _words[first] |= head & tail;
            return;
        }

        _words[first] |= head;
        _words.AsSpan(first + 1, last - first - 1).Fill(ulong.MaxValue);
        _words[last] |= tail;
    }

    /// <summary>Adds every row.</summary>
    public void AddAll() => AddRange(0, _rows);

    /// <summary>Keeps the rows that the other set has too.</summary>
    public void And(ReadOnlySpan<ulong> others)
    {
        var words = Words;
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        var otherWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++)
            wide[i] &= otherWide[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < words.Length; i++)
            words[i] &= others[i];
    }

    /// <summary>Adds the rows of the other set.</summary>
    public void Or(ReadOnlySpan<ulong> others)
    {
        var words = Words;
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
        var otherWide = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var i = 0; i < wide.Length; i++)
            wide[i] |= otherWide[i];
        for (var i = wide.Length * Vector<ulong>.Count; i < words.Length; i++)
            words[i] |= others[i];
    }

    /// <summary>Takes out the rows of the other set.</summary>
    public void Except(ReadOnlySpan<ulong> others)
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
            words[i] &= ~others[i];
    }

    /// <summary>Turns the set into all the other rows.</summary>
    public void Invert()
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
            words[i] = ~words[i];
        if ((_rows & 63) != 0)
            words[^1] &= ulong.MaxValue >> (64 - (_rows & 63));
    }

    /// <summary>The first row of the set from a row on; -1 when there is none.</summary>
    public int Next(int row)
    {
        if (row >= _rows)
            return -1;
        var words = Words;
        var index = row >> 6;
        var word = words[index] & (ulong.MaxValue << (row & 63));
        while (word == 0)
        {
            if (++index == words.Length)
                return -1;
            word = words[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>Reads the next rows of the set.</summary>
    /// <param name="from">The row from which on; afterwards the one from which on the next ones are read.</param>
    /// <param name="to">Room for them.</param>
    /// <returns>How many there are; 0 after the last.</returns>
    public int Read(ref int from, Span<int> to)
    {
        var words = Words;
        var count = 0;
        for (var index = from >> 6; index < words.Length && count < to.Length; index++)
        {
            for (var word = words[index] & (ulong.MaxValue << (index == from >> 6 ? from & 63 : 0)); word != 0 && count < to.Length; word &= word - 1)
                to[count++] = (index << 6) + BitOperations.TrailingZeroCount(word);
        }

        from = count == 0 ? _rows : to[count - 1] + 1;
        return count;
    }

    /// <summary>The last row of the set up to a row; -1 when there is none.</summary>
    public int Before(int row)
    {
        if (row < 0)
            return -1;
        var words = Words;
        var index = row >> 6;
        var word = words[index] & (ulong.MaxValue >> (63 - (row & 63)));
        while (word == 0)
        {
            if (--index < 0)
                return -1;
            word = words[index];
        }

        return (index << 6) + 63 - BitOperations.LeadingZeroCount(word);
    }

    public void Dispose()
    {
        if (_words.Length > 0)
            ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }
}
