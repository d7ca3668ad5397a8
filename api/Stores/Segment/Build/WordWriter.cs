using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes the words of all rows. The rows are gone through several times, for some of the words each time, so that memory does not grow with them.</summary>
internal sealed class WordWriter(SegmentWriter writer, ColumnInput[] searched, Column? title, TermPool terms, int[] rows, string folder)
{
    private const int MostHeld = 6_000_000;

    // Words of two values never stand side by side.
    private const int Gap = 1;

    /// <summary>Writes dictionaries, lists, positions and lengths.</summary>
    public void Write(CancellationToken cancellation)
    {
        var order = terms.Sort();
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        foreach (var input in searched)
            input.Words!.Renumber(places);

        var folded = Folded(order);
        var (occurrences, lengths) = CountWords(order.Length);
        var (foldedTerms, exactTerms) = (new FoldedTerm[folded.Count], new ExactTerm[order.Length]);
        using var positions = new Arena(folder);
        using var bits = new WordBits(rows.Length, folder);
        writer.Begin(SectionKind.Lists);
        var lists = new WordListWriter(writer, positions);
        for (var first = 0; first < folded.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var (last, held) = (first, 0L);
            while (last < folded.Count && (last == first || held + Count(last) <= MostHeld))
                held += Count(last++);
            WriteLists(first, last, checked((int)held));
            first = last;
        }

        writer.Write(stackalloc byte[BitPack.Slack]);
        writer.End();
        positions.WriteTo(writer, SectionKind.Positions, BitPack.Slack);
        bits.WriteTo(writer);
        WriteTerms(order, folded, foldedTerms, exactTerms);
        WriteLengths(lengths);

        long Count(int word)
        {
            long count = 0;
            for (var exact = folded[word]; exact < EndOf(word); exact++)
                count += occurrences[exact];
            return count;
        }

        int EndOf(int word) => word + 1 < folded.Count ? folded[word + 1] : order.Length;

        void WriteLists(int first, int last, int held)
        {
            var (start, end) = (folded[first], last < folded.Count ? folded[last] : order.Length);
            var next = new int[end - start + 1];
            for (var exact = start; exact < end; exact++)
                next[exact - start + 1] = next[exact - start] + occurrences[exact];
            var starts = next.ToArray();
            var (row, place) = (new int[held], new int[held]);
            ForEachWord((at, word, position) =>
            {
                if (word < start || word >= end)
                    return;
                var slot = next[word - start]++;
                (row[slot], place[slot]) = (at, position);
            });
            for (var word = first; word < last; word++)
            {
                for (var exact = folded[word]; exact < EndOf(word); exact++)
                {
                    var range = starts[exact - start]..starts[exact - start + 1];
                    var written = lists.Write(row.AsSpan(range), place.AsSpan(range), withPositions: true);
                    exactTerms[exact] = new(written.Rows, bits.Add(row.AsSpan(range), written.Rows), written.List, written.Positions);
                }

                foldedTerms[word] = EndOf(word) - folded[word] == 1 && exactTerms[folded[word]] is var only
                    ? new(folded[word], only.Rows, only.List, only.Bits)
                    : Merged(folded[word], starts[folded[word] - start]..starts[EndOf(word) - start], row, place);
            }
        }

        FoldedTerm Merged(int exact, Range range, int[] row, int[] place)
        {
            var someRows = row.AsSpan(range);
            var somePlaces = place.AsSpan(range);
            var keys = new ulong[someRows.Length];
            for (var i = 0; i < keys.Length; i++)
                keys[i] = ((ulong)(uint)someRows[i] << 32) | (uint)somePlaces[i];
            Array.Sort(keys);
            for (var i = 0; i < keys.Length; i++)
                (someRows[i], somePlaces[i]) = ((int)(keys[i] >> 32), (int)keys[i]);
            var written = lists.Write(someRows, somePlaces, withPositions: false);
            return new(exact, written.Rows, written.List, bits.Add(someRows, written.Rows));
        }
    }

    /// <summary>For each folded word, its first exact word.</summary>
    private List<int> Folded(int[] order)
    {
        var folded = new List<int>();
        for (var i = 0; i < order.Length; i++)
        {
            if (i == 0 || !terms.Folded(order[i]).SequenceEqual(terms.Folded(order[i - 1])))
                folded.Add(i);
        }

        return folded;
    }

    private (int[] Occurrences, int[] Lengths) CountWords(int words)
    {
        var (occurrences, lengths) = (new int[words], new int[rows.Length]);
        ForEachWord((at, word, _) =>
        {
            occurrences[word]++;
            lengths[at]++;
        });
        return (occurrences, lengths);
    }

    /// <summary>Goes through all rows in order: the row, the word, and twice its position, plus 1 in the title.</summary>
    private void ForEachWord(Action<int, int, int> action)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var position = 0;
            foreach (var input in searched)
            {
                var isTitle = input.Column == title ? 1 : 0;
                foreach (var number in input.IsLong ? [rows[at] + 1] : input.Of(rows[at]))
                {
                    if (number == 0)
                        continue;
                    foreach (var word in input.Words![number - 1])
                        action(at, word, position++ * 2 + isTitle);
                    position += Gap;
                }
            }
        }
    }

    private void WriteTerms(int[] order, List<int> folded, FoldedTerm[] foldedTerms, ExactTerm[] exactTerms)
    {
        WriteTexts(SectionKind.FoldedStarts, SectionKind.FoldedTexts, folded.Count, i => terms.Folded(order[folded[i]]));
        writer.Add<FoldedTerm>(SectionKind.FoldedTerms, Section.NoColumn, foldedTerms);
        WriteTexts(SectionKind.ExactStarts, SectionKind.ExactTexts, order.Length, i => terms.Exact(order[i]));
        writer.Add<ExactTerm>(SectionKind.ExactTerms, Section.NoColumn, exactTerms);
    }

    private void WriteTexts(SectionKind starts, SectionKind texts, int count, Func<int, ReadOnlySpan<byte>> text)
    {
        writer.Begin(starts, parameter: count);
        var start = 0;
        writer.Write(start);
        for (var i = 0; i < count; i++)
            writer.Write(start += text(i).Length);
        writer.End();
        writer.Begin(texts);
        for (var i = 0; i < count; i++)
            writer.Write(text(i));
        writer.End();
    }

    private void WriteLengths(int[] lengths)
    {
        var width = PackedInts.WidthFor(lengths.DefaultIfEmpty().Max());
        writer.Begin(SectionKind.Lengths, parameter: width);
        PackedInts.Write(writer, lengths, width);
        writer.End();
        writer.Begin(SectionKind.Totals, parameter: lengths.Sum(length => (long)length));
        writer.End();
    }
}
