using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>A dataset as the open-data page shows it.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Count">How many records it has.</param>
/// <param name="Files">Its files: the words and the address.</param>
public sealed record DataModel(Dataset Dataset, int Count, IReadOnlyList<Crumb> Files);
