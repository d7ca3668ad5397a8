namespace ThiDua.Portal.Catalog.Content;

/// <summary>A record that is held, with where each of its columns was written.</summary>
/// <param name="Record">The record.</param>
/// <param name="Dataset">Its dataset.</param>
/// <param name="File">The file it was written in, from the content folder on.</param>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Lines">The line of each column, in the dataset's order; 0 for a column that was not written.</param>
internal sealed record Item(Record Record, Dataset Dataset, string File, int Line, int[] Lines)
{
    /// <summary>Where a column was written, or the record when it was not.</summary>
    public Spot At(Column column)
    {
        var line = Lines[RecordBinder.IndexOf(Dataset, column)];
        return new(File, line > 0 ? line : Line, column.Name);
    }
}
