using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class QuotationTests
{
    private static readonly string[] Quoting = ["dateText", "recurrence", "asWritten", "valueText", "qualifierText", "whomText", "whoText"];

    [Fact]
    public void What_a_row_quotes_stands_in_the_text_of_its_document()
    {
        var absent = new List<string>();
        foreach (var document in PublishedContent.Publication.All<Document>().Where(document => document.FullText))
        {
            var text = PlainWords.Closed(document.Body!.Read());
            foreach (var row in Rows(document))
            {
                foreach (var column in DatasetCatalog.Of(row.GetType()).Where(column => Quoting.Contains(column.Name)))
                {
                    if (column.Get(row) is string quotation && !text.Contains(PlainWords.Closed(quotation), StringComparison.OrdinalIgnoreCase))
                        absent.Add($"{row.Id} {column.Name}: {quotation}");
                }
            }
        }

        Assert.Empty(absent);
    }

    private static IEnumerable<Row> Rows(Document document) =>
    [
        .. PublishedContent.Publication.Rows<Obligation>(document),
        .. PublishedContent.Publication.Rows<Target>(document),
        .. PublishedContent.Publication.Rows<Figure>(document),
        .. PublishedContent.Publication.Rows<Correction>(document),
    ];
}
