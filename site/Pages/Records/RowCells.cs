namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The cells of a row in a table.</summary>
/// <param name="Key">Its anchor.</param>
/// <param name="Cells">The values, column by column.</param>
public sealed record RowCells(string Key, IReadOnlyList<IReadOnlyList<Shown>> Cells);
