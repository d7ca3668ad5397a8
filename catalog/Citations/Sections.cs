namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The headings above a place, from the outermost.</summary>
internal sealed class Sections(SourceText source)
{
    private const string Joint = " › ";
    private const int LongestHeading = 200;

    private readonly List<SourceHeading> _headings = source.Headings.Exists(heading => heading.Level > 1) ? source.Headings : Numbered(source);

    private readonly List<SourceHeading> _path = [];
    private int _next;

    /// <summary>
    /// The path of headings; null before the first. A heading is not above itself, and the title is above nothing.
    /// Places are asked for in order.
    /// </summary>
    public string? Above(int at)
    {
        for (; _next < _headings.Count && _headings[_next].End <= at; _next++)
        {
            Leave(_headings[_next].Level);
            if (_headings[_next].Level > 1)
                _path.Add(_headings[_next]);
        }

        if (_next < _headings.Count && _headings[_next].Start <= at)
            Leave(_headings[_next].Level);

        return _path.Count > 0 ? string.Join(Joint, _path.Select(heading => heading.Text)) : null;
    }

    private void Leave(int level) => _path.RemoveAll(heading => heading.Level >= level);

    /// <summary>Text that is not Markdown has its sections in paragraphs that start with a Roman number.</summary>
    private static List<SourceHeading> Numbered(SourceText source)
    {
        var headings = new List<SourceHeading>();
        var start = 0;
        foreach (var paragraph in source.Text.Split(SourceText.Paragraph))
        {
            var dot = paragraph.IndexOf('.', StringComparison.Ordinal);
            if (dot is > 0 and < 6 && paragraph.Length <= LongestHeading && !paragraph.AsSpan(0, dot).ContainsAnyExcept("IVX") && Scan.At(paragraph, dot + 1) is ' ')
                headings.Add(new SourceHeading(2, start, start + paragraph.Length, source.Plain(start, start + paragraph.Length)));

            start += paragraph.Length + 1;
        }

        return headings;
    }
}
