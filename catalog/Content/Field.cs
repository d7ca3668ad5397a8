namespace ThiDua.Portal.Catalog.Content;

/// <summary>One written value, with the line it stands on.</summary>
/// <param name="Text">The text; null when the place was left empty.</param>
/// <param name="Line">The line of the file.</param>
internal readonly record struct Written(string? Text, int Line);

/// <summary>One field as staff wrote it, in front matter or in a CSV cell: values, or rows with fields of their own.</summary>
internal sealed record Field(string Name, int Line, IReadOnlyList<Written> Values, IReadOnlyList<FieldGroup> Rows, bool IsList)
{
    /// <summary>Whether the place was left empty.</summary>
    public bool IsSilent => Rows.Count is 0 && Values.All(value => value.Text is null);
}

/// <summary>The fields of one record or row, with the line it starts on; not whole when the rest could not be read.</summary>
internal sealed record FieldGroup(int Line, IReadOnlyList<Field> Fields, bool IsWhole = true);
