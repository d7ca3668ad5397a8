using System.Numerics;
using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes what titles are found by: their folded texts in order, so that what begins as somebody typed is one range, and their words.</summary>
/// <param name="writer">The segment.</param>
/// <param name="input">The titles.</param>
/// <param name="order">For each code less 1, the number of its title.</param>
internal sealed class TitleWriter(SegmentWriter writer, ColumnInput input, int[] order)
{
    /// <summary>Writes everything.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="foldedOf">For each exact word, the place of its folded word.</param>
    /// <param name="folder">Where the file of many texts is made.</param>
    public void Write(int rows, int[] foldedOf, string folder)
    {
        var codes = Codes(folder);
        writer.Add<int>(SectionKind.TitleOrder, Section.NoColumn, codes);
        writer.Add<int>(SectionKind.TitleTree, Section.NoColumn, Tree(codes, Counts(rows)));
        writer.Add<ulong>(SectionKind.TitleHashes, Section.NoColumn, Hashes(foldedOf));
    }

    /// <summary>The codes in the order of the folded titles; equal ones in the column's own.</summary>
    private int[] Codes(string folder)
    {
        using var folded = new Arena(folder);
        var starts = new long[order.Length + 1];
        var codes = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            folded.Add(Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.Fold(Encoding.UTF8.GetString(input.Pool[order[i]]))));
            starts[i + 1] = folded.Length;
            codes[i] = i + 1;
        }

        codes.AsSpan().Sort((one, other) => Text(one).SequenceCompareTo(Text(other)) is not 0 and var before ? before : one.CompareTo(other));
        return codes;

        ReadOnlySpan<byte> Text(int code) => folded.Span(starts[code - 1], (int)(starts[code] - starts[code - 1]));
    }

    /// <summary>How many rows have each title, by its number.</summary>
    private int[] Counts(int rows)
    {
        var counts = new int[input.Pool.Count];
        for (var row = 0; row < rows; row++)
        {
            foreach (var number in input.Of(row))
            {
                if (number > 0)
                    counts[number - 1]++;
            }
        }

        return counts;
    }

    private int[] Tree(int[] codes, int[] counts)
    {
        var leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, codes.Length));
        var greatest = new int[leaves * 2];
        for (var i = 0; i < codes.Length; i++)
            greatest[leaves + i] = counts[order[codes[i] - 1]];
        for (var node = leaves - 1; node > 0; node--)
            greatest[node] = Math.Max(greatest[node * 2], greatest[node * 2 + 1]);
        return greatest;
    }

    private ulong[] Hashes(int[] foldedOf)
    {
        var hashes = new ulong[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var hash = new TitleHash();
            foreach (var word in input.Words![order[i]])
                hash.Add(foldedOf[word]);
            hashes[i] = hash.With(i + 1);
        }

        Array.Sort(hashes);
        return hashes;
    }
}
