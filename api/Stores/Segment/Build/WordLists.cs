namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The words of each value of a column, cut once however many rows have the value.</summary>
/// <param name="folder">Where the file of many words is made.</param>
internal sealed class WordLists(string folder) : IDisposable
{
    private readonly List<long> _starts = [0];
    private readonly IntArena _words = new(folder);

    /// <summary>Cuts the next value.</summary>
    public void Add(ReadOnlySpan<char> text, TermPool terms)
    {
        terms.AddWords(text, _words);
        _starts.Add(_words.Count);
    }

    /// <summary>The words of a value.</summary>
    public ReadOnlySpan<int> this[int value] => _words.Span(_starts[value], (int)(_starts[value + 1] - _starts[value]));

    /// <summary>All words of all values.</summary>
    public void Renumber(int[] places)
    {
        const int piece = 1 << 20;
        for (long start = 0; start < _words.Count; start += piece)
        {
            foreach (ref var word in _words.Span(start, (int)Math.Min(piece, _words.Count - start)))
                word = places[word];
        }
    }

    public void Dispose() => _words.Dispose();
}
