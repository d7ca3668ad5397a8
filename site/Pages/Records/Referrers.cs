using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The records that lead to a record by one column, as its page lists them.</summary>
/// <param name="Anchor">The anchor of the list; the underscore keeps it apart from keys and headings.</param>
/// <param name="Heading">What they are to the record.</param>
/// <param name="Dataset">The dataset they belong to.</param>
/// <param name="Total">How many there are.</param>
/// <param name="First">The first of them.</param>
public sealed record Referrers(string Anchor, string Heading, Dataset Dataset, int Total, IReadOnlyList<Card> First)
{
    /// <summary>How many a page lists before it leads to the data.</summary>
    public const int Most = 200;

    /// <summary>Every way back to a record that is not empty.</summary>
    public static IReadOnlyList<Referrers> To(Edition edition, Record record) =>
    [
        .. from way in Referring.ColumnsTo(DatasetCatalog.Of(record))
           let own = OwnRows(edition, record, way.Dataset, way.Column)
           let total = Referring.Count(edition.Publication, record, way.Dataset, way.Column.Name) - own.Count
           where total > 0
           let first = Referring.To(edition.Publication, record, way.Dataset, way.Column.Name).Where(one => !own.Contains(one.Id)).Take(Most)
           select new Referrers(
               $"_{way.Column.Reverse}-{way.Dataset.Name}",
               Words.Reverse(way.Column.Reverse!),
               way.Dataset,
               total,
               [.. (total > Most ? first : Order.Of(way.Dataset, first)).Select(one => Without(Cards.Of(edition, one), Titles.Of(record)))]),
    ];

    /// <summary>On the page of who issued it, nobody need be told who issued it.</summary>
    private static Card Without(Card card, string name) => card with { Facts = [.. card.Facts.Where(fact => fact.Text != name)] };

    /// <summary>Rows of the record itself that also lead to it stand on its page already.</summary>
    private static HashSet<string> OwnRows(Edition edition, Record record, Dataset dataset, Column column) =>
        dataset.Parent is null || dataset == Commendation.Dataset
            ? []
            : [.. Referring.To(edition.Publication, record, dataset, column.Name).Where(row => Row.IsRow(row.Id) && Row.ParentOf(row.Id) == record.Id).Select(row => row.Id)];
}
