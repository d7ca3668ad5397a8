using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The rows of one dataset on their parent's page.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Total">How many rows there are.</param>
public abstract record RowSection(Dataset Dataset, int Total)
{
    /// <summary>The anchor of the section; the underscore keeps it apart from keys and headings.</summary>
    public string Anchor => "_" + Dataset.Name;

    /// <summary>Every section of a record that is not empty.</summary>
    public static IReadOnlyList<RowSection> Of(Edition edition, Record parent) =>
    [
        .. from dataset in Referring.RowsOf(DatasetCatalog.Of(parent))
           let total = Referring.Count(edition.Publication, parent, dataset, dataset.Parent!)
           where total > 0
           let rows = Referring.To(edition.Publication, parent, dataset, dataset.Parent!)
           select dataset == Commendation.Dataset ? RowTable.Of(edition, parent, dataset, total, rows) : (RowSection)new RowList(dataset, total, rows.Select(row => RowLine.Of(edition, row))),
    ];
}
