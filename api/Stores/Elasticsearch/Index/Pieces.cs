namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Cuts texts at their spaces. Nothing of Vietnamese reaches over a space, and there are only some thousand syllables: each is read and folded once, then copied.</summary>
/// <param name="vocabulary">Where words are gathered.</param>
internal sealed class Pieces(Vocabulary vocabulary)
{
    private const int MostKept = 20_000;
    private const int LongestKept = 40;

    private readonly Dictionary<string, Piece> _kept = new(StringComparer.Ordinal);
    private readonly List<Piece> _found = [];

    /// <summary>The pieces of a text; valid until the next text.</summary>
    public List<Piece> Of(string text)
    {
        _found.Clear();
        var rest = text.AsSpan();
        while (rest.IndexOf(' ') is >= 0 and var space)
        {
            _found.Add(Of(rest[..space]));
            rest = rest[(space + 1)..];
        }

        _found.Add(Of(rest));
        return _found;
    }

    private Piece Of(ReadOnlySpan<char> text)
    {
        var known = _kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var piece))
            return piece;
        piece = new(text.ToString(), vocabulary.Of(text));
        if (text.Length > LongestKept)
            return piece;
        if (_kept.Count == MostKept)
            _kept.Clear();
        return known[text] = piece;
    }
}
