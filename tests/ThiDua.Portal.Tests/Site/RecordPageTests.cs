using AngleSharp.Dom;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Records;

namespace ThiDua.Portal.Tests.Site;

public sealed class RecordPageTests
{
    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_field_of_a_record_is_on_its_page(string name)
    {
        var site = RenderedSite.Named(name);
        var missing = new List<string>();
        foreach (var record in site.Records)
        {
            var main = site.Of(record).QuerySelector("main")!;
            var words = RenderedSite.Words(main);
            foreach (var column in Fields.Columns(DatasetCatalog.Of(record)))
            {
                missing.AddRange(Fields.Values(site.Edition, record, column)
                    .Where(value => !Shows(main, words, value))
                    .Select(value => $"{record.Id}: {column.Name} {value.Text}"));
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_row_is_on_its_parents_page_at_its_key(string name)
    {
        var site = RenderedSite.Named(name);
        var rows = DatasetCatalog.Datasets.Where(dataset => dataset.Parent is not null).SelectMany(site.Publication.All).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(
            RenderedSite.Words(row is Correction correction ? correction.Reason : Titles.Of(row)),
            RenderedSite.Words(site.Of(row).GetElementById(Row.KeyOf(row.Id))),
            StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_field_of_a_row_is_on_its_parents_page(string name)
    {
        var site = RenderedSite.Named(name);
        foreach (var row in DatasetCatalog.Datasets.Where(dataset => dataset.Parent is not null).SelectMany(site.Publication.All))
        {
            var main = site.Of(row).QuerySelector("main")!;
            var place = site.Of(row).GetElementById(Row.KeyOf(row.Id))!;
            // What all rows of a table share stands above it; a decision's own fields are the page's.
            var where = row is Commendation ? main : place;
            var words = RenderedSite.Words(where);
            Assert.All(
                Fields.Columns(DatasetCatalog.Of(row)).SelectMany(column => Fields.Values(site.Edition, row, column)),
                value => Assert.True(Shows(where, words, value), $"{row.Id}: {value.Text}"));
        }
    }

    [Fact]
    public void Every_way_back_has_a_Vietnamese_heading() =>
        Assert.All(DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns).Select(column => column.Reverse).OfType<string>(), reverse =>
            Assert.NotNull(ThiDua.Portal.Site.Words.FindReverse(reverse)));

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void A_link_of_a_record_has_its_way_back_on_the_page_it_leads_to(string name)
    {
        var site = RenderedSite.Named(name);
        var lost = from record in site.Records
                   let address = site.Publication.Address(record)
                   from column in DatasetCatalog.Of(record).Columns
                   from id in column.Links(record)
                   let target = site.Of(site.Publication.Find(id)!)
                   where target.QuerySelector($"main a[href='{address}']") is null && target.QuerySelector($"main a[href^='/data/']") is null
                   select $"{record.Id} {column.Name} {id}";
        Assert.Empty(lost);
    }

    [Fact]
    public void More_than_two_hundred_referring_records_are_counted_and_lead_to_the_data()
    {
        var part = RenderedSite.Small.Of("/co-quan/uy-ban-tinh").GetElementById("_issuedDocuments-documents")!.ParentElement!;
        Assert.Contains($"({SmallTree.Letters + 2})", part.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Referrers.Most, part.QuerySelectorAll(".cards > li").Length);
        Assert.NotNull(part.QuerySelector("a[href='/data/documents.csv']"));
    }

    [Fact]
    public void Recipients_of_a_list_beside_a_decision_are_all_on_its_page()
    {
        var page = RenderedSite.Small.Of("/khen-thuong/quyet-dinh-khen");
        Assert.Equal(SmallTree.Recipients, page.QuerySelectorAll("tbody tr[id^='tap-the-']").Length);
        Assert.Equal("Tập thể <7>", RenderedSite.Words(page.QuerySelector("#tap-the-007 th")));
        Assert.Equal(SmallTree.Recipients + 1, RenderedSite.Small.Text("khen-thuong/quyet-dinh-khen.commendations.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_text_of_a_document_can_be_had_as_it_was_written() => Assert.All(
        RenderedSite.Real.Publication.All<Catalog.Document>().Where(document => document.Body is not null),
        document =>
        {
            var address = RenderedSite.Real.Publication.Address(document) + ".md";
            Assert.NotNull(RenderedSite.Real.Of(document).QuerySelector($".origin a[href='{address}']"));
            Assert.Equal(document.Body!.Read() + "\n", RenderedSite.Real.Text(address[1..]));
        });

    [Fact]
    public void A_record_says_where_it_comes_from_how_to_cite_it_and_where_to_report_a_mistake()
    {
        var origin = RenderedSite.Small.Of("/van-ban/ke-hoach-thu").QuerySelector(".origin")!;
        var words = RenderedSite.Words(origin);
        Assert.Contains("content/van-ban/ke-hoach-thu.md, dòng 1", words, StringComparison.Ordinal);
        Assert.Contains("https://thu.example/van-ban/ke-hoach-thu", words, StringComparison.Ordinal);
        Assert.NotNull(origin.QuerySelector("a[href='https://nguon.example/ke-hoach']"));
        Assert.NotNull(origin.QuerySelector("a[href='/van-ban/ke-hoach-thu.json']"));
        Assert.Contains("ke-hoach-thu", origin.QuerySelector("a[href^='mailto:']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(RenderedSite.Real.HtmlPages.First(page => page.Path.StartsWith("van-ban/", StringComparison.Ordinal)).Document.QuerySelector("a[href^='mailto:']"));
    }

    [Fact]
    public void Parts_that_do_not_add_up_are_flagged_at_their_whole() =>
        Assert.Contains("1.499", RenderedSite.Small.Of("/van-ban/ke-hoach-thu").GetElementById("tong")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_row_names_the_rows_that_follow_it() =>
        Assert.NotNull(RenderedSite.Small.Of("/van-ban/ke-hoach-thu").QuerySelector("#dung-han a[href='/van-ban/ke-hoach-thu#sap-toi']"));

    [Fact]
    public void A_step_is_called_done_only_where_a_source_says_so()
    {
        var steps = RenderedSite.Small.Of("/mo-hinh/nuoc-sach").QuerySelectorAll(".steps li");
        Assert.Equal([false, false, false, false, true, false], steps.Select(step => step.ClassList.Contains("done")));
        Assert.Equal("20/12/2023", steps[4].QuerySelector("time")!.TextContent);
    }

    private static bool Shows(IElement where, string words, Shown value) =>
        words.Contains(RenderedSite.Words(value.Text), StringComparison.OrdinalIgnoreCase)
        && (value.Address is null || where.QuerySelectorAll("a").Any(link => link.GetAttribute("href") == value.Address));
}
