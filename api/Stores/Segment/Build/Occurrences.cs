using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Where each of some words occurs: row and position in one number, in order, word after word.</summary>
internal sealed class Occurrences : IDisposable
{
    private readonly Arena _arena;
    private readonly long[] _ends;

    /// <summary>Gathers the occurrences of words, in a file where they are many.</summary>
    /// <param name="words">The words of all rows.</param>
    /// <param name="placeOf">For each word, its place among the gathered ones; -1 where it is not gathered. Several words may have one place.</param>
    /// <param name="counts">For each place, how many occurrences it has.</param>
    /// <param name="folder">Where the file is made.</param>
    public Occurrences(RowWords words, int[] placeOf, int[] counts, string folder)
    {
        _ends = new long[counts.Length];
        long all = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            _ends[i] = all;
            all += counts[i];
        }

        _arena = new(folder);
        _arena.Extend(all * sizeof(ulong));
        words.ForEach((row, word, position) =>
        {
            if (placeOf[word] is >= 0 and var place)
                MemoryMarshal.Write(_arena.Span(_ends[place]++ * sizeof(ulong), sizeof(ulong)), Occurrence(row, position));
        });
    }

    /// <summary>The occurrences at a place.</summary>
    public ReadOnlySpan<ulong> this[int place]
    {
        get
        {
            var start = place == 0 ? 0 : _ends[place - 1];
            return MemoryMarshal.Cast<byte, ulong>(_arena.Span(start * sizeof(ulong), checked((int)(_ends[place] - start) * sizeof(ulong))));
        }
    }

    /// <summary>The row of an occurrence.</summary>
    public static int RowOf(ulong occurrence) => (int)(occurrence >> 32);

    /// <summary>The position of an occurrence.</summary>
    public static int PositionOf(ulong occurrence) => (int)occurrence;

    public void Dispose() => _arena.Dispose();

    private static ulong Occurrence(int row, int position) => ((ulong)(uint)row << 32) | (uint)position;
}
