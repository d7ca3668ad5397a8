using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Rows one below the other, each with its own fields.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Total">How many rows there are.</param>
/// <param name="Lines">The rows as they stream by.</param>
public sealed record RowList(Dataset Dataset, int Total, IEnumerable<RowLine> Lines) : RowSection(Dataset, Total);
