using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>The links between datasets, seen from where they lead to.</summary>
public static class Links
{
    /// <summary>Every link that leads to records of a dataset, those to any entry included.</summary>
    public static IEnumerable<(Dataset Dataset, Column Column)> BackTo(Dataset target) =>
        from dataset in DatasetCatalog.Datasets
        from column in dataset.Columns
        where column.Reverse is not null && (column.Target == target.Type || (column.Target == typeof(Entry) && target.Folders.Count > 0))
        select (dataset, column);

    /// <summary>The link whose way back has a name, or null.</summary>
    public static (Dataset Dataset, Column Column)? Back(Dataset target, string reverse) =>
        BackTo(target).Where(link => link.Column.Reverse == reverse).Select(link => ((Dataset, Column)?)link).FirstOrDefault();
}
