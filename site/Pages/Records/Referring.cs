using System.Reflection;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The records that lead to a record, by a dataset and column known only at run time.</summary>
internal static class Referring
{
    private static readonly Dictionary<Dataset, (Way Records, Tally Count)> Ways = DatasetCatalog.Datasets.ToDictionary(dataset => dataset, Make);

    private static readonly Dictionary<Dataset, (Dataset Dataset, Column Column)[]> Columns = DatasetCatalog.Datasets.ToDictionary(target => target, target => (
        from dataset in DatasetCatalog.Datasets
        from column in dataset.Columns
        where column.Target == target.Type && column.Name != dataset.Parent
        select (dataset, column)).ToArray());

    private static readonly Dictionary<Dataset, Dataset[]> Rows = DatasetCatalog.Datasets.ToDictionary(parent => parent, parent => DatasetCatalog.Datasets.Where(rows =>
        rows.Parent is { } column && rows[column].Target is { } target && (target == parent.Type || (target == typeof(Entry) && parent.Folders.Count > 0))).ToArray());

    private delegate IEnumerable<Record> Way(Publication publication, Record target, string column);

    private delegate int Tally(Publication publication, Record target, string column);

    /// <summary>Every column by which a record of this dataset can be led to, with its dataset, in the catalog's order.</summary>
    public static IReadOnlyList<(Dataset Dataset, Column Column)> ColumnsTo(Dataset target) => Columns[target];

    /// <summary>The datasets whose rows can belong to a record of this dataset, those that are computed included.</summary>
    public static IReadOnlyList<Dataset> RowsOf(Dataset parent) => Rows[parent];

    public static IEnumerable<Record> To(Publication publication, Record target, Dataset dataset, string column) => Ways[dataset].Records(publication, target, column);

    public static int Count(Publication publication, Record target, Dataset dataset, string column) => Ways[dataset].Count(publication, target, column);

    private static (Way Records, Tally Count) Make(Dataset dataset) => (Bind<Way>(nameof(RecordsOf), dataset), Bind<Tally>(nameof(CountOf), dataset));

    private static T Bind<T>(string method, Dataset dataset)
        where T : Delegate =>
        typeof(Referring).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(dataset.Type).CreateDelegate<T>();

    private static IEnumerable<Record> RecordsOf<T>(Publication publication, Record target, string column)
        where T : Record => publication.Referring<T>(target, column);

    private static int CountOf<T>(Publication publication, Record target, string column)
        where T : Record => publication.Count<T>(target, column);
}
