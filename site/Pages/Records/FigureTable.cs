using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Published figures as a table, each whole before its parts.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Rows">The figures as they stream by.</param>
public sealed record FigureTable(Dataset Dataset, int Total, IEnumerable<FigureRow> Rows) : RowSection(Dataset, Total);
