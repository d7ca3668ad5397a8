using System.Buffers;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Rows that a search found, in order, and their scores. Its memory is borrowed and given back.</summary>
internal sealed class Hits : IDisposable
{
    private int[] _rows;
    private float[] _scores;

    /// <summary>Room for so many rows.</summary>
    public Hits(int capacity)
    {
        _rows = ArrayPool<int>.Shared.Rent(Math.Max(1, capacity));
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(1, capacity));
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; set; }

    /// <summary>The rows, with the room behind them.</summary>
    public Span<int> Rows => _rows;

    /// <summary>Their scores, with the room behind them.</summary>
    public Span<float> Scores => _scores;

    /// <summary>Adds a row after all others.</summary>
    public void Add(int row, float score)
    {
        _rows[Count] = row;
        _scores[Count++] = score;
    }

    /// <summary>The same rows and scores, in memory of their own.</summary>
    public Hits Copy()
    {
        var copy = new Hits(Count) { Count = Count };
        Rows[..Count].CopyTo(copy.Rows);
        Scores[..Count].CopyTo(copy.Scores);
        return copy;
    }

    /// <summary>The rows as a set.</summary>
    public RowSet ToSet(int rows)
    {
        var set = new RowSet(rows);
        foreach (var row in Rows[..Count])
            set.Add(row);
        return set;
    }

    public void Dispose()
    {
        if (_rows.Length == 0)
            return;
        ArrayPool<int>.Shared.Return(_rows);
        ArrayPool<float>.Shared.Return(_scores);
        (_rows, _scores) = ([], []);
    }
}
