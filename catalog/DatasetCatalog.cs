namespace ThiDua.Portal.Catalog;

/// <summary>Every dataset of the portal, in the order in which people meet them.</summary>
public static class DatasetCatalog
{
    /// <summary>The datasets.</summary>
    public static IReadOnlyList<Dataset> Datasets { get; } =
    [
        Document.Dataset, Campaign.Dataset, Model.Dataset, Commendation.Dataset, Organization.Dataset, Place.Dataset,
        Obligation.Dataset, Target.Dataset, Citation.Dataset, Figure.Dataset, Consultation.Dataset, Correction.Dataset, Entry.Dataset,
    ];

    /// <summary>The dataset of that name, or null.</summary>
    public static Dataset? Find(string name) => Datasets.FirstOrDefault(dataset => dataset.Name == name);

    /// <summary>The dataset that a kind of record belongs to.</summary>
    public static Dataset Of(Type type) => Datasets.First(dataset => dataset.Type == type);

    /// <summary>The dataset that a record belongs to.</summary>
    public static Dataset Of(Record record) => Of(record.GetType());

    /// <summary>The dataset whose records are the files of a folder of <c>content/</c>, or null.</summary>
    public static Dataset? OfFolder(string folder) => Datasets.FirstOrDefault(dataset => dataset.Folders.Contains(folder));

    /// <summary>The datasets whose rows may be written in a record of the given dataset.</summary>
    public static IEnumerable<Dataset> RowsOf(Dataset parent) => Datasets.Where(rows =>
        rows is { Parent: not null, IsDerived: false } && rows[rows.Parent].Target is { } target && (target == parent.Type || target == typeof(Entry)));
}
