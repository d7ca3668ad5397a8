using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The rows of one dataset on their parent's page.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Total">How many rows there are.</param>
public abstract record RowSection(Dataset Dataset, int Total)
{
    private const string BasesAnchor = "_can-cu";

    /// <summary>The anchor of the section; the underscore keeps it apart from keys and headings.</summary>
    public string Anchor { get; init; } = "_" + Dataset.Name;

    /// <summary>What the rows are.</summary>
    public string Heading { get; init; } = Dataset.Label;

    /// <summary>Every section of a record that is not empty.</summary>
    public static IReadOnlyList<RowSection> Of(Edition edition, Record parent) =>
    [
        .. from dataset in Referring.RowsOf(DatasetCatalog.Of(parent))
           let total = Referring.Count(edition.Publication, parent, dataset, dataset.Parent!)
           where total > 0
           let rows = Referring.To(edition.Publication, parent, dataset, dataset.Parent!)
           from section in Of(edition, parent, dataset, total, rows)
           select section,
    ];

    private static IEnumerable<RowSection> Of(Edition edition, Record parent, Dataset dataset, int total, IEnumerable<Record> rows) =>
        dataset == Commendation.Dataset ? [RowTable.Of(edition, parent, dataset, total, rows) with { Choices = RecipientPages.Choices(edition, (Document)parent) }]
        : dataset == Figure.Dataset ? [new FigureTable(dataset, total, rows.Cast<Figure>().Select(figure => FigureRow.Of(edition, figure)))]
        : dataset == Citation.Dataset ? Citations(edition, [.. rows.Cast<Citation>()])
        : [new RowList(dataset, total, rows.Select(row => RowLine.Of(edition, row)))];

    /// <summary>What a document rests on stands apart from what it only mentions.</summary>
    private static IEnumerable<RowSection> Citations(Edition edition, IReadOnlyList<Citation> citations)
    {
        foreach (var group in citations.GroupBy(citation => citation.Role is CitationRole.Basis or CitationRole.Implements).OrderByDescending(group => group.Key))
        {
            var list = new RowList(Citation.Dataset, group.Count(), group.Select(row => RowLine.Of(edition, row)));
            yield return group.Key ? list with { Anchor = BasesAnchor, Heading = Words.Bases } : list with { Heading = Words.OtherCitations };
        }
    }
}
