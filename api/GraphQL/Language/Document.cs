namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A parsed document together with its text (section 2.2).</summary>
public sealed class Document(string text, Definition[] definitions, int tokenCount)
{
    private int[]? lineStarts;

    /// <summary>The text as it was given.</summary>
    public string Text { get; } = text;

    /// <summary>What it defines, in order.</summary>
    public Definition[] Definitions { get; } = definitions;

    /// <summary>How many lexical tokens it has.</summary>
    public int TokenCount { get; } = tokenCount;

    /// <summary>Line and column of an offset.</summary>
    public Location LocationOf(int offset)
    {
        var starts = lineStarts ??= LineStarts(Text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new(line + 1, offset - starts[line] + 1);
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\r' && i + 1 < text.Length && text[i + 1] is '\n')
                i++;
            if (text[i] is '\n' or '\r')
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
