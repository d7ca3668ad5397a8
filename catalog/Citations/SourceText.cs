using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>
/// The words of a Markdown text without its marks, each character knowing where it stands in the source: emphasis gone,
/// escapes undone, letters composed, every run of white space one character.
/// </summary>
internal sealed class SourceText
{
    /// <summary>Stands for a run of white space that ends a paragraph, heading or list item.</summary>
    public const char Paragraph = '\u2029';

    /// <summary>Stands for a run of white space that ends a line.</summary>
    public const char Line = '\n';

    private readonly string _source;
    private readonly char[] _text;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _length;
    private (int Level, int Start)? _heading;

    public SourceText(string source)
    {
        _source = source;
        _text = new char[source.Length];
        _starts = new int[source.Length];
        _ends = new int[source.Length];
        Read();
        Text = new string(_text, 0, _length);
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>The headings, in order.</summary>
    public List<SourceHeading> Headings { get; } = [];

    public static bool IsSpace(char c) => c is ' ' or Line or Paragraph;

    /// <summary>A range of the words with plain spaces, as it is shown.</summary>
    public string Plain(int start, int end) =>
        Text[start..end].Replace(Line, ' ').Replace(Paragraph, ' ').Trim();

    /// <summary>Where a character of the words starts in the source.</summary>
    public int Start(int at) => _starts[at];

    /// <summary>Where the character before this one ends in the source.</summary>
    public int End(int at) => _ends[at - 1];

    private void Read()
    {
        var i = StartLine(0);
        while (i < _source.Length)
        {
            var c = _source[i];
            var next = i + 1 < _source.Length ? _source[i + 1] : '\0';
            if (IsBlank(c))
                i = Space(i);
            else if (c is '*' or '_' || IsInvisible(c) || (c is '\\' && next is '\n' or '\r'))
                i++;
            else if (c is '\\' && IsAsciiPunctuation(next))
                i = Add(next, i, i + 2);
            else if (c is ']' && next is '(')
                i = Destination(i);
            else if (Composition.IsMark(next))
                i = Cluster(i);
            else
                i = Add(c, i, i + 1);
        }

        EndHeading();
    }

    private int Add(char c, int start, int end)
    {
        _text[_length] = c;
        _starts[_length] = start;
        _ends[_length++] = end;
        return end;
    }

    private int Cluster(int start)
    {
        var end = start + 1;
        while (end < _source.Length && Composition.IsMark(_source[end]))
            end++;

        foreach (var c in Vietnamese.Text.Normalise(_source[start..end]))
            Add(c, start, end);

        return end;
    }

    /// <summary>The address of a link is no text.</summary>
    private int Destination(int start)
    {
        var close = _source.AsSpan(start).IndexOfAny(')', '\n');
        return Add(']', start, close > 0 && _source[start + close] is ')' ? start + close + 1 : start + 1);
    }

    private int Space(int start)
    {
        var (end, lines) = (start, 0);
        for (; end < _source.Length && (IsBlank(_source[end]) || IsInvisible(_source[end])); end++)
        {
            if (_source[end] is '\n')
                lines++;
        }

        var kind = lines switch { 0 => ' ', 1 => Line, _ => Paragraph };
        if (lines > 0 && EndHeading())
            kind = Paragraph;

        Break(kind, start, end);
        return lines > 0 ? StartLine(end) : end;
    }

    private void Break(char kind, int start, int end)
    {
        if (_length is 0)
            return;

        if (!IsSpace(_text[_length - 1]))
            Add(kind, start, end);
        else if (kind is Paragraph || _text[_length - 1] is ' ')
            _text[_length - 1] = kind;
    }

    /// <summary>Reads the marks with which a line starts; the dash of a list item stays, it may be that of a symbol.</summary>
    private int StartLine(int start)
    {
        var i = start;
        while (i < _source.Length && _source[i] is ' ' or '>')
            i++;

        var rest = _source.AsSpan(i);
        var line = rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)].TrimEnd();
        if (line.Length > 1 && (line.Trim('=').IsEmpty || line.Trim('-').IsEmpty))
        {
            Break(Paragraph, start, i + line.Length);
            return i + line.Length;
        }

        var level = line.Length - line.TrimStart('#').Length;
        if (level is > 0 and < 7 && level < line.Length && line[level] is ' ')
        {
            Break(Paragraph, start, i);
            _heading = (level, _length);
            return i + level + 1;
        }

        if (line.Length > 1 && line[0] is '-' or '+' or '*' or '•' && line[1] is ' ')
            Break(Paragraph, start, i);

        return i;
    }

    private bool EndHeading()
    {
        if (_heading is not var (level, start))
            return false;

        _heading = null;
        Headings.Add(new SourceHeading(level, start, _length, new string(_text, start, _length - start).Trim()));
        return true;
    }

    private static bool IsBlank(char c) => c is Paragraph or '\u2028' or '\u0085' || char.IsWhiteSpace(c);

    private static bool IsInvisible(char c) => c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200D') or '\u2060';

    private static bool IsAsciiPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
