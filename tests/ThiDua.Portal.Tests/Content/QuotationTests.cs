using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Checks;

namespace ThiDua.Portal.Tests.Content;

public sealed class QuotationTests
{
    [Fact]
    public void What_a_row_quotes_stands_in_the_text_of_its_document()
    {
        var (found, absent) = (0, new List<string>());
        foreach (var document in PublishedContent.Publication.All<Document>().Where(document => document.FullText))
        {
            var text = Quotation.Closed(document.Body!.Read());
            foreach (var row in Rows(document))
            {
                foreach (var column in QuotationCheck.Columns[DatasetCatalog.Of(row)])
                {
                    if (column.Get(row) is not string quotation)
                        continue;
                    if (Quotation.IsIn(text, quotation))
                        found++;
                    else
                        absent.Add($"{row.Id} {column.Name}: {quotation}");
                }
            }
        }

        Assert.Empty(absent);
        Assert.True(found > 100, $"Only {found} quotations were looked up.");
    }

    private static IEnumerable<Row> Rows(Document document) =>
    [
        .. PublishedContent.Publication.Rows<Obligation>(document),
        .. PublishedContent.Publication.Rows<Target>(document),
        .. PublishedContent.Publication.Rows<Figure>(document),
        .. PublishedContent.Publication.Rows<Correction>(document),
    ];
}
