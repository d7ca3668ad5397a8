namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The form of text between three quotes (section 2.10.4).</summary>
public static class BlockText
{
    /// <summary>The meaning of the raw lines: common indentation and blank lines at both ends taken away.</summary>
    public static string Dedent(IReadOnlyList<string> lines)
    {
        var (indent, first, last) = (int.MaxValue, -1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var leading = lines[i].AsSpan().IndexOfAnyExcept(' ', '\t');
            if (leading < 0)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0)
                indent = Math.Min(indent, leading);
        }

        return first < 0 ? "" : string.Join('\n', Enumerable.Range(first, last - first + 1).Select(i => i is 0 ? lines[0] : lines[i][Math.Min(indent, lines[i].Length)..]));
    }

    /// <summary>Text between three quotes that means the given text.</summary>
    public static string Print(string text)
    {
        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var isSingle = lines.Length is 1;
        var mustLead = !isSingle && lines.Skip(1).All(line => line.Length is 0 || line[0] is ' ' or '\t');
        var endsInTriple = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var mustTrail = (text.EndsWith('"') && !endsInTriple) || text.EndsWith('\\');
        var isSpread = !isSingle || text.Length > 70 || mustTrail || endsInTriple;
        var startsBlank = isSingle && text.Length > 0 && text[0] is ' ' or '\t';
        return "\"\"\""
            + ((isSpread && !(isSingle && startsBlank)) || mustLead ? "\n" : "")
            + escaped
            + (isSpread ? "\n" : "")
            + "\"\"\"";
    }
}
