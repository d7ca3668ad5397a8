using System.Globalization;

namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>Reads characters of an address. Punctuation may be percent-encoded where the grammar says so.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where reading starts.</param>
/// <param name="end">Where reading ends.</param>
/// <param name="url">Whether percent-encoding is understood.</param>
internal sealed class Reader(string text, int start, int end, bool url)
{
    private const string Encodable = "()',:;@*+\"{}[] \t\\#";
    private int _furthest = -1;
    private string _expected = "";
    private int _nodes;
    private int _depth;

    public int Position { get; set; } = start;

    public int End => end;

    public bool Url => url;

    public bool AtEnd => Position >= end;

    /// <summary>The character here as it stands; 0 at the end.</summary>
    public char Raw => Position < end ? text[Position] : '\0';

    public char RawAt(int offset) => Position + offset < end ? text[Position + offset] : '\0';

    public string Text(int from, int to) => text[from..to];

    public ReadOnlySpan<char> Span(int from, int to) => text.AsSpan(from, to - from);

    /// <summary>How many characters stand for the given one here; 0 when another is here.</summary>
    public int Width(char c)
    {
        if (Position >= end)
            return 0;
        var here = text[Position];
        if (here == c)
            return 1;
        return here == '%' && url && Encodable.Contains(c) && Hex(Position + 1) == c ? 3 : 0;
    }

    public bool At(char c) => Width(c) > 0;

    public bool Take(char c)
    {
        var width = Width(c);
        Position += width;
        if (width == 0)
            Note($"“{c}”");
        return width > 0;
    }

    public void Expect(char c)
    {
        if (!Take(c))
            throw Unexpected($"“{c}”");
    }

    /// <summary>Takes a word as it is written, capital or small letters alike unless they must be exact.</summary>
    public bool TakeWord(string word, bool exact = false)
    {
        if (end - Position < word.Length || !text.AsSpan(Position, word.Length).Equals(word, exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
        {
            Note($"“{word}”");
            return false;
        }

        Position += word.Length;
        return true;
    }

    public void ExpectWord(string word, bool exact = false)
    {
        if (!TakeWord(word, exact))
            throw Unexpected($"“{word}”");
    }

    /// <summary>Takes a character that one of a set allows.</summary>
    public bool TakeAny(string set)
    {
        if (Position < end && set.Contains(text[Position]))
        {
            Position++;
            return true;
        }

        return false;
    }

    /// <summary>Takes digits; how many there were.</summary>
    public int TakeDigits(int most = int.MaxValue)
    {
        var from = Position;
        while (Position < end && Position - from < most && char.IsAsciiDigit(text[Position]))
            Position++;
        return Position - from;
    }

    /// <summary>Takes white space; forms write it as a plus.</summary>
    public bool Space()
    {
        var from = Position;
        while (Position < end)
        {
            if (text[Position] is ' ' or '\t' || (url && text[Position] == '+'))
                Position++;
            else if (url && text[Position] == '%' && Position + 2 < end && Hex(Position + 1) is ' ' or '\t')
                Position += 3;
            else
                break;
        }

        return Position > from;
    }

    /// <summary>Takes an identifier; empty when there is none.</summary>
    public string Identifier()
    {
        var from = Position;
        while (Position < end && Position - from < ParseLimits.Identifier)
        {
            var c = text[Position];
            if (char.IsAsciiLetter(c) || c == '_' || (c > 127 && char.IsLetter(c)) || (Position > from && (char.IsAsciiDigit(c) || (c > 127 && char.IsLetterOrDigit(c)))))
                Position++;
            else if (c == '%' && url && Position + 2 < end && Hex(Position + 1) >= 128)
                Position += 3;
            else
                break;
        }

        if (Position == from)
            Note("a name");
        return Decode(from, Position);
    }

    /// <summary>The text with percent-encoding undone.</summary>
    public string Decode(int from, int to)
    {
        var part = text[from..to];
        return url && part.Contains('%') ? Uri.UnescapeDataString(part) : part;
    }

    /// <summary>Remembers what would have fitted here, should nothing else fit further on.</summary>
    public void Note(string expected)
    {
        if (Position > _furthest)
            (_furthest, _expected) = (Position, expected);
        else if (Position == _furthest && _expected.Length < 120 && !_expected.Contains(expected, StringComparison.Ordinal))
            _expected += " or " + expected;
    }

    public SyntaxException Unexpected(string expected)
    {
        Note(expected);
        return new(_furthest, _expected);
    }

    public void ExpectEnd()
    {
        if (!AtEnd)
            throw Unexpected("the end");
    }

    /// <summary>Pays for one node of the tree.</summary>
    public void Spend()
    {
        if (++_nodes > ParseLimits.Nodes)
            throw new SyntaxException(Position, "a shorter text") { TooComplex = true };
    }

    public void Enter()
    {
        Spend();
        if (++_depth > ParseLimits.Depth)
            throw new SyntaxException(Position, "a flatter text") { TooComplex = true };
    }

    public void Leave() => _depth--;

    public int Hex(int at) =>
        at + 1 < end && int.TryParse(text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
