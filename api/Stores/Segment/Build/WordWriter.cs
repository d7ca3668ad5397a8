using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Writes the words of all rows: dictionaries, lists, positions, bits of frequent words, lengths.</summary>
/// <param name="writer">The segment.</param>
/// <param name="searched">The columns whose words they are, the title first.</param>
/// <param name="title">The column whose words weigh more; null for none.</param>
/// <param name="terms">The words by their numbers.</param>
/// <param name="rows">For each place, the number of the row by arrival.</param>
/// <param name="folder">Where files of what is many are made.</param>
internal sealed class WordWriter(SegmentWriter writer, ColumnInput[] searched, Column? title, TermPool terms, int[] rows, string folder)
{
    private readonly RowWords _words = new(searched, title, rows);

    /// <summary>Writes everything.</summary>
    /// <returns>For each exact word, the place of its folded word.</returns>
    public int[] Write(CancellationToken cancellation)
    {
        var order = terms.Sort();
        Renumber(order);
        var foldedOf = FoldedOf(order);
        var (counts, lengths) = _words.Count(order.Length);
        using var positions = new Arena(folder);
        using var bits = new WordBits(rows.Length, folder);
        writer.Begin(SectionKind.Lists);
        var lists = new WordListWriter(writer, positions);
        var exact = ExactTerms(lists, bits, counts, cancellation);
        var folded = FoldedTerms(lists, bits, counts, foldedOf, exact, cancellation);
        writer.Write(stackalloc byte[BitPack.Slack]);
        writer.End();
        positions.WriteTo(writer, SectionKind.Positions, BitPack.Slack);
        bits.WriteTo(writer);
        WriteTexts(SectionKind.FoldedStarts, SectionKind.FoldedTexts, folded.Length, i => terms.Folded(order[folded[i].FirstExact]));
        writer.Add<FoldedTerm>(SectionKind.FoldedTerms, Section.NoColumn, folded);
        WriteTexts(SectionKind.ExactStarts, SectionKind.ExactTexts, exact.Length, i => terms.Exact(order[i]));
        writer.Add<ExactTerm>(SectionKind.ExactTerms, Section.NoColumn, exact);
        WriteLengths(lengths);
        return foldedOf;
    }

    /// <summary>From now on words are known by their places in order.</summary>
    private void Renumber(int[] order)
    {
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        foreach (var input in searched)
            input.Words!.Renumber(places);
    }

    /// <summary>For each exact word, the place of its folded word.</summary>
    private int[] FoldedOf(int[] order)
    {
        var folded = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
            folded[i] = folded[i - 1] + (terms.Folded(order[i]).SequenceEqual(terms.Folded(order[i - 1])) ? 0 : 1);
        return folded;
    }

    private ExactTerm[] ExactTerms(WordListWriter lists, WordBits bits, int[] counts, CancellationToken cancellation)
    {
        var written = new ExactTerm[counts.Length];
        using var occurrences = new Occurrences(_words, [.. Enumerable.Range(0, counts.Length)], counts, folder);
        for (var word = 0; word < written.Length; word++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (count, list, places) = lists.Write(occurrences[word], withPositions: true);
            written[word] = new(count, bits.Add(occurrences[word], count), list, places);
        }

        return written;
    }

    /// <summary>A folded word of one exact word shares its list; only the others have lists of their own.</summary>
    private FoldedTerm[] FoldedTerms(WordListWriter lists, WordBits bits, int[] counts, int[] foldedOf, ExactTerm[] exact, CancellationToken cancellation)
    {
        var written = new FoldedTerm[foldedOf.Length == 0 ? 0 : foldedOf[^1] + 1];
        var (variants, all) = (new int[written.Length], new int[written.Length]);
        foreach (var folded in foldedOf)
            variants[folded]++;
        for (var word = 0; word < foldedOf.Length; word++)
            all[foldedOf[word]] += variants[foldedOf[word]] > 1 ? counts[word] : 0;
        using var occurrences = new Occurrences(_words, [.. foldedOf.Select(folded => variants[folded] > 1 ? folded : -1)], all, folder);
        for (var (word, first) = (0, 0); word < written.Length; first += variants[word++])
        {
            cancellation.ThrowIfCancellationRequested();
            if (variants[word] == 1)
            {
                written[word] = new(first, exact[first].Rows, exact[first].List, exact[first].Bits);
                continue;
            }

            var (count, list, _) = lists.Write(occurrences[word], withPositions: false);
            written[word] = new(first, count, list, bits.Add(occurrences[word], count));
        }

        return written;
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
