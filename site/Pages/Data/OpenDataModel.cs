namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>What the open-data page shows.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Datasets">The datasets.</param>
public sealed record OpenDataModel(Edition Edition, IReadOnlyList<DataModel> Datasets);
