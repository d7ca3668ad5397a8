namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Where sentences start and end, across the page breaks that cut them.</summary>
internal sealed class Sentences(SourceText source)
{
    /// <summary>Text without sentences is cut here, on each side.</summary>
    private const int Longest = 4000;

    /// <summary>A longer line in capitals is no title.</summary>
    private const int LongestTitle = 300;

    private readonly string _text = source.Text;
    private (int Start, int End) _former;
    private readonly HashSet<int> _edges = [.. source.Headings.SelectMany(heading => new[] { heading.Start, heading.End })];

    /// <summary>The sentence around a range of the words. Ranges are asked for in order.</summary>
    public (int Start, int End) Around(int start, int end)
    {
        if (start >= _former.Start && end <= _former.End)
            return _former;

        var (first, last) = (Math.Max(start - Longest, Math.Min(start, _former.End)), Math.Min(_text.Length, end + Longest));
        while (start > first && !(SourceText.IsSpace(_text[start - 1]) && Ends(start - 1)))
            start--;

        while (end < last && !(SourceText.IsSpace(_text[end]) && Ends(end)))
            end++;

        while (start < end && (SourceText.IsSpace(_text[start]) || (_text[start] is '-' or '+' or '•' && SourceText.IsSpace(Scan.At(_text, start + 1)))))
            start++;

        return _former = (start, end);
    }

    private bool Ends(int space)
    {
        var before = Scan.At(_text, space - 1);
        if (_edges.Contains(space) || _edges.Contains(space + 1))
            return true;

        return _text[space] switch
        {
            SourceText.Paragraph or SourceText.Line when IsShouted(space - 1, -1) && !IsShouted(space + 1, 1) => true,
            SourceText.Paragraph => !IsPageBreak(before, space + 1),
            _ => IsStop(space) && !char.IsLower(Scan.At(_text, space + 1)),
        };
    }

    /// <summary>A page break inside a sentence is a paragraph break too.</summary>
    private bool IsPageBreak(char before, int next)
    {
        if (before is '.' or '!' or '?' or ':' or ';' or '/' || Scan.At(_text, next + 1) is ')' or '.')
            return false;

        return before is ',' || char.IsLower(Scan.At(_text, next)) || (Scan.At(_text, next) is '"' or '“' && char.IsLower(Scan.At(_text, next + 1)));
    }

    private bool IsStop(int space)
    {
        var at = space;
        while (at > 0 && _text[at - 1] is '”' or '"' or ')' or '»')
            at--;

        if (Scan.At(_text, at - 1) is '!' or '?' or '…')
            return true;

        if (Scan.At(_text, at - 1) is not '.')
            return false;

        var start = at - 1;
        while (start > 0 && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '.'))
            start--;

        // “1.”, “a.” and “II.” number a paragraph; “TP.” shortens a word.
        var word = _text.AsSpan(start, at - 1 - start);
        var isNumbering = (start is 0 || SourceText.IsSpace(_text[start - 1]) && _text[start - 1] is not ' ')
            && (word.Length is 1 || !word.ContainsAnyExceptInRange('.', '9') || !word.ContainsAnyExcept("IVX"));
        return !isNumbering && word is not ("TP" or "Tp" or "TX" or "Tx" or "PGS" or "GS" or "TS" or "ThS");
    }

    /// <summary>True when the line that starts or ends here has capitals only.</summary>
    private bool IsShouted(int at, int step)
    {
        var letters = 0;
        for (var length = 0; length < 2 * LongestTitle && at >= 0 && at < _text.Length && _text[at] is not (SourceText.Line or SourceText.Paragraph); at += step, length++)
        {
            if (char.IsLower(_text[at]) || letters > LongestTitle)
                return false;

            letters += char.IsUpper(_text[at]) ? 1 : 0;
        }

        return letters is > 0 and <= LongestTitle;
    }
}
