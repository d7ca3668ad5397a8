using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>How well each row of a set answers a search: a number for each, in the order of the rows. Its memory is borrowed and given back.</summary>
internal sealed class Scores : IDisposable
{
    private readonly RowSet _rows;
    private int[] _starts;
    private float[] _scores;

    /// <summary>Zero for each row.</summary>
    /// <param name="rows">The set, which stays as it is and is given back with the scores.</param>
    public Scores(RowSet rows)
    {
        _rows = rows;
        var words = rows.Words;
        _starts = ArrayPool<int>.Shared.Rent(Math.Max(1, words.Length));
        var starts = _starts.AsSpan(0, words.Length);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            starts[i] = count;
            count += BitOperations.PopCount(words[i]);
        }

        Count = count;
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(1, Count));
        _scores.AsSpan(0, Count).Clear();
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    /// <summary>The scores in the order of the rows.</summary>
    public ReadOnlySpan<float> All => _scores.AsSpan(0, Count);

    /// <summary>The score of a row of the set.</summary>
    public float Of(int row) => _scores[PlaceOf(row)];

    /// <summary>Adds to the score of a row of the set.</summary>
    public void Add(int row, float score) => _scores[PlaceOf(row)] += score;

    /// <summary>Adds to the scores of those rows that are in another set too what words of a rarity say that weigh 1.</summary>
    public void Add(RowSet rows, Norms norms, float rarity)
    {
        ReadOnlySpan<ulong> own = _rows.Words, others = rows.Words;
        var scores = _scores.AsSpan(0, Count);
        for (var i = 0; i < own.Length; i++)
        {
            var all = own[i];
            var place = _starts[i];
            if ((all & ~others[i]) == 0)
            {
                for (var word = all; word != 0; word &= word - 1)
                    scores[place++] += rarity * norms.One((i << 6) + BitOperations.TrailingZeroCount(word));
                continue;
            }

            for (var word = all & others[i]; word != 0; word &= word - 1)
            {
                var bit = BitOperations.TrailingZeroCount(word);
                scores[place + BitOperations.PopCount(all & ((1UL << bit) - 1))] += rarity * norms.One((i << 6) + bit);
            }
        }
    }

    /// <summary>Adds the same to the scores of those rows that are in another set too.</summary>
    public void Add(RowSet rows, float score)
    {
        ReadOnlySpan<ulong> own = _rows.Words, others = rows.Words;
        var scores = _scores.AsSpan(0, Count);
        for (var i = 0; i < own.Length; i++)
        {
            var all = own[i];
            var place = _starts[i];
            if ((all & ~others[i]) == 0)
            {
                foreach (ref var one in scores.Slice(place, BitOperations.PopCount(all)))
                    one += score;
                continue;
            }

            for (var word = all & others[i]; word != 0; word &= word - 1)
                scores[place + BitOperations.PopCount(all & ((word & (~word + 1)) - 1))] += score;
        }
    }

    /// <summary>Adds the same to all scores.</summary>
    public void Add(float score)
    {
        var scores = _scores.AsSpan(0, Count);
        var wide = MemoryMarshal.Cast<float, Vector<float>>(scores);
        foreach (ref var some in wide)
            some += new Vector<float>(score);
        foreach (ref var one in scores[(wide.Length * Vector<float>.Count)..])
            one += score;
    }

    /// <summary>The row whose score is the one at a place.</summary>
    public int RowAt(int place)
    {
        var words = _rows.Words;
        var word = _starts.AsSpan(0, words.Length).BinarySearch(place);
        // Empty words start where the next one does: the last that starts here has the row.
        for (word = word < 0 ? ~word - 1 : word; word + 1 < words.Length && _starts[word + 1] == _starts[word]; word++)
            continue;
        var bits = words[word];
        for (var before = place - _starts[word]; before > 0; before--)
            bits &= bits - 1;
        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    public void Dispose()
    {
        if (_scores.Length == 0)
            return;
        _rows.Dispose();
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<float>.Shared.Return(_scores);
        (_starts, _scores) = ([], []);
    }

    private int PlaceOf(int row) => _starts[row >> 6] + BitOperations.PopCount(_rows.Words[row >> 6] & ((1UL << (row & 63)) - 1));
}
