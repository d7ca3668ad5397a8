namespace ThiDua.Portal.Api.OData.Parsing;

/// <content>Addresses of resources.</content>
internal sealed partial class Parser
{
    private static readonly string[] LastWords = ["$count", "$ref", "$value", "$query"];

    /// <summary>The path below the service's root, without its first slash.</summary>
    public IReadOnlyList<Segment> ResourcePath()
    {
        _inPath = true;
        var segments = new List<Segment>();
        Root(segments);
        while (reader.Raw == '/')
        {
            reader.Position++;
            reader.Spend();
            if (reader.AtEnd)
                break;
            if (!ResourceSegment(segments))
                break;
        }

        _inPath = false;
        return segments;
    }

    private void Root(List<Segment> segments)
    {
        var from = reader.Position;
        if (reader.TakeWord("$all", exact: true))
        {
            segments.Add(new Segment.Word("$all") { At = from });
            return;
        }

        if (reader.TakeWord("$crossjoin", exact: true))
        {
            reader.Expect('(');
            segments.Add(new Segment.CrossJoin(Separated(',', Name)) { At = from });
            reader.Expect(')');
            return;
        }

        segments.Add(new Segment.Name(Name()) { At = from });
        Parentheses(segments);
    }

    /// <summary>One segment; false when nothing may follow it.</summary>
    private bool ResourceSegment(List<Segment> segments)
    {
        var from = reader.Position;
        foreach (var word in LastWords)
        {
            if (reader.TakeWord(word, exact: true))
            {
                segments.Add(new Segment.Word(word) { At = from });
                return false;
            }
        }

        if (reader.TakeWord("$each", exact: true))
        {
            segments.Add(new Segment.Word("$each") { At = from });
            return true;
        }

        if (reader.TakeWord("$filter", exact: true))
        {
            reader.Expect('(');
            _inPath = false;
            segments.Add(new Segment.Filter(CommonExpression()) { At = from });
            _inPath = true;
            reader.Expect(')');
            return true;
        }

        if (IsName())
        {
            segments.Add(new Segment.Name(QualifiedName()) { At = from });
            Parentheses(segments);
            return true;
        }

        while (!reader.AtEnd && reader.Raw is not ('/' or '?' or '#') && !(reader.Raw == '$' && reader.Position == from))
            reader.Position++;
        if (reader.Position == from)
            throw reader.Unexpected("a segment");
        segments.Add(new Segment.Value(Uri.UnescapeDataString(reader.Text(from, reader.Position))) { At = from });
        return true;
    }

    /// <summary>Whether the segment is a name, perhaps with parentheses, and not a key of other characters.</summary>
    private bool IsName()
    {
        var from = reader.Position;
        var named = reader.Identifier().Length > 0;
        while (named && reader.Raw == '.')
        {
            reader.Position++;
            named = reader.Identifier().Length > 0;
        }

        named &= reader.AtEnd || reader.Raw is '/' or '?' or '#' || reader.At('(');
        reader.Position = from;
        return named;
    }
}
