namespace ThiDua.Portal.Catalog.Content;

/// <summary>A record as it was read, with where each of its columns was written.</summary>
/// <param name="Record">The record.</param>
/// <param name="Dataset">Its dataset.</param>
/// <param name="File">The file it was written in, from the content folder on.</param>
/// <param name="Line">The line on which it starts.</param>
/// <param name="Lines">The line of each column, in the dataset's order, 0 for a column that was not written; empty when all stand on the record's line.</param>
internal sealed record Item(Record Record, Dataset Dataset, string File, int Line, int[] Lines)
{
    /// <summary>Where a column was written, or the record when it was not.</summary>
    public Spot At(Column column) =>
        new(File, Lines is [] || Lines[column.Index] is 0 ? Line : Lines[column.Index], column.Name);
}
