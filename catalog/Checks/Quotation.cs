using System.Text;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A text as it is compared with its quotations: without the marks of Markdown and without white space.</summary>
internal static class Quotation
{
    /// <summary>Whether a text, already <see cref="Closed"/>, holds a quotation; capitals do not matter.</summary>
    public static bool IsIn(string closed, string quotation) => closed.Contains(Closed(quotation), StringComparison.OrdinalIgnoreCase);

    /// <summary>The letters of a text in order.</summary>
    public static string Closed(string text)
    {
        var closed = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            foreach (var c in WithoutMark(text.AsSpan(range).Trim()))
            {
                if (!char.IsWhiteSpace(c) && c is not ('*' or '\\'))
                    closed.Append(c);
            }
        }

        return closed.ToString();
    }

    /// <summary>A line without the mark of a heading or of a list at its start; a line under a title is empty.</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        if (line.TrimEnd('=').IsEmpty)
            return [];
        if (line.StartsWith('#') && line.TrimStart('#') is [' ', ..] heading)
            return heading;
        return line is ['-' or '*' or '+', ' ', ..] ? line[1..] : line;
    }
}
