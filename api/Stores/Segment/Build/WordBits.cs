using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Gathers a bit for each row of every frequent word: rows that have several such words are found without reading lists.</summary>
/// <param name="rows">The number of rows.</param>
/// <param name="folder">Where the file of many bits is made.</param>
internal sealed class WordBits(int rows, string folder) : IDisposable
{
    // Reading so many rows from a list takes about as long as going over all bits; the file grows by a few percent.
    private const int DenseFrom = 16;

    private readonly Arena _bits = new(folder);
    private readonly ulong[] _word = new ulong[Bits.Words(rows)];
    private int _count;

    /// <summary>Adds a word, if it is frequent.</summary>
    /// <param name="occurrences">Where it occurs.</param>
    /// <param name="different">In how many rows.</param>
    /// <returns>The word's place among those with bits, from 1; 0 when it is not frequent.</returns>
    public int Add(ReadOnlySpan<ulong> occurrences, int different)
    {
        if ((long)different * DenseFrom <= rows)
            return 0;
        _word.AsSpan().Clear();
        foreach (var occurrence in occurrences)
        {
            var row = Occurrences.RowOf(occurrence);
            _word[row >> 6] |= 1UL << (row & 63);
        }

        _bits.Add(MemoryMarshal.AsBytes(_word.AsSpan()));
        return ++_count;
    }

    /// <summary>Writes the bits of all words.</summary>
    public void WriteTo(SegmentWriter writer) => _bits.WriteTo(writer, SectionKind.WordBits);

    public void Dispose() => _bits.Dispose();
}
