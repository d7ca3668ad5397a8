using System.Text;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The words of a segment: which there are, and where their lists are.</summary>
internal sealed class WordIndex
{
    private const int MostNorms = 1 << 16;

    private readonly SegmentFile _file;
    private readonly Section _foldedStarts, _foldedTexts, _foldedTerms, _exactStarts, _exactTexts, _exactTerms, _lists, _positions, _lengths;
    private readonly Lazy<(float, float)[]> _norms;

    public WordIndex(SegmentFile file)
    {
        _file = file;
        (_foldedStarts, _foldedTexts, _foldedTerms) = (file.Find(SectionKind.FoldedStarts), file.Find(SectionKind.FoldedTexts), file.Find(SectionKind.FoldedTerms));
        (_exactStarts, _exactTexts, _exactTerms) = (file.Find(SectionKind.ExactStarts), file.Find(SectionKind.ExactTexts), file.Find(SectionKind.ExactTerms));
        (_lists, _positions, _lengths) = (file.Find(SectionKind.Lists), file.Find(SectionKind.Positions), file.Find(SectionKind.Lengths));
        AverageLength = file.Header.Rows == 0 ? 1 : Math.Max(1, (double)file.Find(SectionKind.Totals).Parameter / file.Header.Rows);
        _norms = new(() => [.. Enumerable.Range(0, _lengths.Parameter <= 1 ? 256 : MostNorms).Select(length => Segment.Norms.Of(length, AverageLength))]);
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => _file.Header.Rows;

    /// <summary>How many words a row has on average.</summary>
    public double AverageLength { get; }

    private int FoldedCount => (int)_foldedStarts.Parameter;

    /// <summary>The list of a word of a search; empty when no row has it.</summary>
    public WordList ListOf(SearchNode.Word word) =>
        word.Stream is TextStream.Exact ? Exact(word.Token.Folded, word.Token.Exact) : Folded(word.Token.Folded);

    /// <summary>The lists of the exact words that a word of a search means.</summary>
    public IEnumerable<WordList> VariantsOf(SearchNode.Word word) => word.Stream is TextStream.Exact
        ? [Exact(word.Token.Folded, word.Token.Exact)]
        : Variants(word.Token.Folded).Select(variant => variant.List);

    /// <summary>The list of a folded word; empty when no row has it.</summary>
    public WordList Folded(string folded) => FoldedPlace(folded) is >= 0 and var word ? List(Term(word)) : default;

    /// <summary>The place of a folded word among all of them; -1 when no row has it.</summary>
    public int FoldedPlace(string folded)
    {
        var key = Encoding.UTF8.GetBytes(folded);
        var word = Bound(_foldedStarts, _foldedTexts, 0, FoldedCount, key);
        return word < FoldedCount && Text(_foldedStarts, _foldedTexts, word).SequenceEqual(key) ? word : -1;
    }

    /// <summary>The list of an exact word; empty when no row has it.</summary>
    public WordList Exact(string folded, string exact)
    {
        foreach (var (text, list) in Variants(folded))
        {
            if (text == exact)
                return list;
        }

        return default;
    }

    /// <summary>The exact words of a folded one, each with its list.</summary>
    public IEnumerable<(string Exact, WordList List)> Variants(string folded)
    {
        if (FoldedPlace(folded) is not (>= 0 and var word))
            yield break;
        var end = word + 1 < FoldedCount ? Term(word + 1).FirstExact : (int)_exactStarts.Parameter;
        for (var exact = Term(word).FirstExact; exact < end; exact++)
        {
            var term = _file.Span<ExactTerm>(_exactTerms)[exact];
            yield return (Encoding.UTF8.GetString(Text(_exactStarts, _exactTexts, exact)), new(_file, _lists, _positions, term.List, term.Positions, term.Rows, term.Bits));
        }
    }

    /// <summary>The lists of all folded words with a beginning.</summary>
    public IEnumerable<WordList> StartingWith(string folded)
    {
        var key = Encoding.UTF8.GetBytes(folded);
        for (var word = Bound(_foldedStarts, _foldedTexts, 0, FoldedCount, key); word < FoldedCount && Text(_foldedStarts, _foldedTexts, word).StartsWith(key); word++)
            yield return List(Term(word));
    }

    /// <summary>What the length of each row does to the weight of its words.</summary>
    public Norms Norms() => new(new(_file.Span<byte>(_lengths), (int)_lengths.Parameter), _norms.Value, AverageLength);

    private FoldedTerm Term(int word) => _file.Span<FoldedTerm>(_foldedTerms)[word];

    private WordList List(FoldedTerm term) => new(_file, _lists, _positions, term.List, -1, term.Rows, (int)term.Bits);

    private ReadOnlySpan<byte> Text(Section starts, Section texts, int word)
    {
        var bounds = _file.Span<int>(starts).Slice(word, 2);
        return _file.Span(texts, bounds[0], bounds[1] - bounds[0]);
    }

    private int Bound(Section starts, Section texts, int low, int high, ReadOnlySpan<byte> key)
    {
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = Text(starts, texts, middle).SequenceCompareTo(key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
