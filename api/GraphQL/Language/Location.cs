namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A place in a document, both numbers from 1; columns count UTF-16 units (section 7.1.2).</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct Location(int Line, int Column)
{
    /// <summary>The place of an offset; lines end as section 2.1.3 says.</summary>
    public static Location Of(ReadOnlySpan<char> text, int offset)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            if (text[i] is '\r' && i + 1 < text.Length && text[i + 1] is '\n')
                i++;
            if (text[i] is '\n' or '\r' && i < offset)
                (line, lineStart) = (line + 1, i + 1);
        }

        return new(line, offset - lineStart + 1);
    }
}
