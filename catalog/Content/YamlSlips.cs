namespace ThiDua.Portal.Catalog.Content;

/// <summary>The usual slips in front matter.</summary>
internal enum YamlSlip
{
    /// <summary>None that is known.</summary>
    Other,

    /// <summary>A line starts with a tab.</summary>
    Tab,

    /// <summary>A quotation mark is not closed.</summary>
    Quote,

    /// <summary>A value holds a colon and a space.</summary>
    ColonInValue,

    /// <summary>A line has no colon.</summary>
    NoColon,

    /// <summary>A colon without the space after it.</summary>
    NoSpace,
}

/// <summary>Finds the slip behind what a YAML parser says in its own way, and often lines later.</summary>
internal static class YamlSlips
{
    /// <summary>The line of the slip, from 1, around or before the line on which the parser gave up.</summary>
    public static (int Line, YamlSlip Slip) Find(string yaml, int parserLine)
    {
        var lines = yaml.Split('\n');
        var last = Math.Clamp(parserLine, 1, lines.Length);
        for (var line = 1; line <= Math.Min(last + 1, lines.Length); line++)
        {
            if (lines[line - 1].StartsWith('\t'))
                return (line, YamlSlip.Tab);
            if (HasOpenQuote(lines[line - 1]))
                return (line, YamlSlip.Quote);
        }

        // The parser often stops at the start of the line after the one that is wrong.
        foreach (var line in new[] { last, last - 1 }.Where(line => line > 0))
        {
            if (Of(lines[line - 1]) is var slip and not YamlSlip.Other)
                return (line, slip);
        }

        return (last, YamlSlip.Other);
    }

    private static YamlSlip Of(string line)
    {
        var text = line.AsSpan().Trim();
        if (text is [] or ['#', ..])
            return YamlSlip.Other;
        if (text is ['-', ' ', .. var item])
            text = item.Trim();
        var colon = text.IndexOf(": ");
        if (colon >= 0)
            return text[(colon + 2)..].TrimStart() is not ['"' or '\'', ..] && text[(colon + 2)..].Contains(": ", StringComparison.Ordinal) ? YamlSlip.ColonInValue : YamlSlip.Other;
        if (text[^1] is ':' || line.TrimStart() is ['-', ..])
            return YamlSlip.Other;
        return text.Contains(':') ? YamlSlip.NoSpace : YamlSlip.NoColon;
    }

    private static bool HasOpenQuote(string line)
    {
        var value = line.AsSpan(line.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? colon + 2 : 0).Trim();
        if (value is ['-', ' ', .. var item])
            value = item.Trim();
        return value is ['"', .. var rest] && (rest.Count('"') - rest.Count("\\\"")) % 2 is 0;
    }
}
