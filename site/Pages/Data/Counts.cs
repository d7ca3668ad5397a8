using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>How many records each dataset has, counted once for an edition.</summary>
public sealed class Counts
{
    private readonly Dictionary<Dataset, int> _counts;

    public Counts(Publication publication)
    {
        _counts = DatasetCatalog.Datasets.Where(dataset => dataset != Entry.Dataset).ToDictionary(dataset => dataset, dataset => publication.All(dataset).Count());
        // Making the entries only to count them would read every body.
        _counts.Add(Entry.Dataset, EnumNames.Of(typeof(EntryKind)).Sum(kind => _counts[DatasetCatalog.Find(kind.Name)!]));
    }

    public int this[Dataset dataset] => _counts[dataset];
}
