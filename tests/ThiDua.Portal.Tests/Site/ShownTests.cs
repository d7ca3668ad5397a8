using System.Text.Json;
using System.Xml.Linq;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Tests.Site;

/// <summary>What each kind of page shows to people and to machines.</summary>
public sealed class ShownTests
{
    private const string Campaign = "/phong-trao/nuoc-rut-2023-binh-thuan";
    private const string Directive = "/van-ban/19-ct-ttg-2021";

    [Fact]
    public void A_campaign_says_when_it_is_and_how_long() =>
        Assert.Contains("1/8/2023 - 31/12/2023 (5 tháng)", Words(Campaign, ".intro"), StringComparison.Ordinal);

    [Fact]
    public void A_campaign_shows_its_parent_and_those_that_answer_it()
    {
        Assert.NotNull(RenderedSite.Real.Of(Campaign).QuerySelector(".fields a[href='/phong-trao/yeu-nuoc-2023-binh-thuan']"));
        Assert.NotNull(RenderedSite.Real.Of("/phong-trao/covid-ca-nuoc").QuerySelector("section a[href='/phong-trao/covid-binh-thuan']"));
    }

    [Fact]
    public void The_contents_of_a_campaign_are_a_list_where_the_source_numbers_them() =>
        Assert.Equal(3, RenderedSite.Real.Of(Campaign).QuerySelectorAll(".parts li").Length);

    [Fact]
    public void A_campaign_shows_on_what_the_document_that_launched_it_rests() =>
        Assert.Contains("Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", Words(Campaign, "section[aria-labelledby=_can-cu]"), StringComparison.Ordinal);

    [Fact]
    public void A_target_stands_beside_its_result_or_the_words_that_none_was_seen()
    {
        var cells = RenderedSite.Real.Of(Campaign).QuerySelectorAll("section[aria-labelledby=_chi-tieu] tbody tr:last-child td").Select(RenderedSite.Words).ToList();
        Assert.Equal(["Bằng 100%, hoàn thành vượt mức và về trước thời hạn", "năm 2023", "Chưa thấy công bố"], cells[..3]);
    }

    [Fact]
    public void A_time_line_is_drawn_and_every_day_of_it_is_also_said_in_words()
    {
        var section = RenderedSite.Real.Of(Campaign).QuerySelector("section[aria-labelledby=_moc-thoi-gian]")!;
        Assert.Equal(3, section.QuerySelectorAll("svg circle").Length);
        Assert.Equal("1/8/2023", RenderedSite.Words(section.QuerySelector(".timeline .when")));
        Assert.Contains("Trước ngày 15/12/2023 (muộn nhất ngày 14/12/2023) Chưa thấy công bố", RenderedSite.Words(section), StringComparison.Ordinal);
        Assert.NotNull(section.QuerySelector($"a[href='{Campaign}.ics']"));
    }

    [Fact]
    public void A_document_shows_what_it_rests_on_apart_from_what_it_mentions_each_with_its_sentence()
    {
        var page = RenderedSite.Real.Of("/van-ban/26-kh-bcd-dan-van-kheo-2023");
        Assert.All(page.QuerySelectorAll("section[aria-labelledby=_can-cu] .rows > li"), row => Assert.NotNull(row.QuerySelector("blockquote")));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=_citations] .rows > li blockquote"));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=_can-cu] h3 a[href='/van-ban/23-ctr-thu-thi-xa-2023']"));
    }

    [Fact]
    public void A_document_shows_who_cites_it_with_the_sentence_and_what_implements_it()
    {
        var page = RenderedSite.Real.Of(Directive);
        Assert.Contains("19/CT-TTg", page.QuerySelector("section[aria-labelledby=_citedBy-citations] blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=_implementedBy-documents] a"));
    }

    [Fact]
    public void A_long_text_has_a_table_of_contents_that_leads_into_it()
    {
        var page = RenderedSite.Real.Of("/van-ban/26-kh-bcd-dan-van-kheo-2023");
        Assert.All(page.QuerySelectorAll(".contents a, .beside a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll(".contents a").Length, page.QuerySelectorAll(".beside a").Length);
    }

    [Fact]
    public void A_place_shows_its_names_in_time_and_what_is_known_under_each()
    {
        var names = RenderedSite.Real.Of("/dia-danh/tinh-lam-dong-2025").QuerySelector("section[aria-labelledby=_cac-ten]")!;
        Assert.NotNull(names.QuerySelector("a[href='/dia-danh/tinh-binh-thuan']"));
        Assert.Contains("đến hết 30/6/2025", RenderedSite.Words(names), StringComparison.Ordinal);
        Assert.NotNull(names.QuerySelector("a[href^='/dia-danh/tinh-binh-thuan#_']"));
    }

    [Fact]
    public void A_collective_has_its_awards_on_its_page() =>
        Assert.Contains("Cờ thi đua của Chính phủ", Words("/co-quan/bao-nghe-an", "main section"), StringComparison.Ordinal);

    [Fact]
    public void The_recipients_of_a_decision_are_sorted_and_divided_by_links()
    {
        var decision = RenderedSite.Small.Of("/khen-thuong/quyet-dinh-khen");
        var sorted = decision.QuerySelector("nav a[href='/khen-thuong/quyet-dinh-khen/theo/ten']");
        Assert.NotNull(sorted);
        var page = RenderedSite.Small.Of("/khen-thuong/quyet-dinh-khen/theo/ten");
        Assert.Equal(100, page.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(page.QuerySelector("a[rel=next][href='/khen-thuong/quyet-dinh-khen/theo/ten/trang/2']"));
    }

    [Theory]
    [InlineData("/khen-thuong/quyet-dinh-khen", "1")]
    [InlineData("/khen-thuong/quyet-dinh-khen/theo/ten", "1")]
    [InlineData("/khen-thuong/quyet-dinh-khen/theo/ten/trang/2", "101")]
    public void Recipients_are_numbered_from_page_to_page(string address, string first)
    {
        var table = RenderedSite.Small.Of(address).QuerySelector("table")!;
        Assert.Equal("STT", RenderedSite.Words(table.QuerySelector("thead th")));
        Assert.Equal(first, RenderedSite.Words(table.QuerySelector("tbody tr td")));
    }

    [Fact]
    public void A_single_recipient_needs_no_number() => Assert.All(
        RenderedSite.Real.Publication.All<Document>().Where(decision => RenderedSite.Real.Publication.Count<Commendation>(decision, "decision") is 1),
        decision => Assert.Empty(RenderedSite.Real.Of(decision).QuerySelectorAll("section[aria-labelledby=_commendations] th.number")));

    [Fact]
    public void The_name_of_a_person_is_in_no_address() => Assert.All(
        RenderedSite.Real.Publication.All<Commendation>().Where(honour => honour.RecipientKind is RecipientKind.Individual),
        honour => Assert.DoesNotContain(RenderedSite.Real.Files.Keys, path => path.Contains(ThiDua.Portal.Catalog.Vietnamese.Text.Slug(honour.Recipient), StringComparison.Ordinal)));

    [Fact]
    public void Every_record_can_be_cited_and_reported_on() => Assert.All(RenderedSite.Real.Records, record =>
    {
        var origin = RenderedSite.Real.Of(record).QuerySelector(".origin")!;
        Assert.Contains(RenderedSite.Words(Titles.Of(record)), RenderedSite.Words(origin), StringComparison.Ordinal);
        Assert.Contains("Báo sai sót", RenderedSite.Words(origin), StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_page_that_may_be_found_says_in_JSON_what_it_is_about(string name)
    {
        foreach (var (path, page) in RenderedSite.Named(name).HtmlPages.Where(page => page.Document.QuerySelector("link[rel=canonical]") is not null))
        {
            using var linked = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
            var subject = linked.RootElement.GetProperty("@graph").EnumerateArray().Last();
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), subject.GetProperty("url").GetString());
            Assert.Equal(page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"), subject.GetProperty("name").GetString());
            Assert.NotNull(path);
        }
    }

    [Fact]
    public void A_body_has_a_feed_of_what_it_issued_and_launched()
    {
        var told = RenderedSite.Real.Text("co-quan/thu-tuong-chinh-phu.atom");
        Assert.Contains("/van-ban/19-ct-ttg-2021</id>", told, StringComparison.Ordinal);
        Assert.Contains("/phong-trao/", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void The_map_of_the_site_leads_to_every_list_and_to_every_way_to_divide_it(string name)
    {
        var site = RenderedSite.Named(name);
        var links = site.Of("/so-do-trang").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();
        foreach (var index in site.Files.Keys.Where(path => path.EndsWith("/theo.html", StringComparison.Ordinal)))
        {
            var address = "/" + index[..^".html".Length];
            Assert.Contains(address[..^"/theo".Length], links);
            Assert.All(site.Of(address).QuerySelectorAll("main h2[id]:not([id^=_])"), heading => Assert.Contains($"{address}#{heading.Id}", links));
        }
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_list_is_a_feed_of_its_newest_records(string name)
    {
        var site = RenderedSite.Named(name);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".atom", StringComparison.Ordinal)))
        {
            var feed = XDocument.Parse(site.Text(path)).Root!;
            var days = feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "updated")!.Value).ToList();
            Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
            Assert.Equal(days.Count, feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value).Distinct().Count());
            Assert.NotNull(site.Of("/" + path[..^".atom".Length]).QuerySelector($"link[type='application/atom+xml'][href='/{path}']"));
        }
    }

    [Fact]
    public void Every_component_stands_on_the_page_of_examples()
    {
        var shown = RenderedSite.Real.Of("/huong-dan/giao-dien").QuerySelectorAll("main h2").Select(heading => heading.TextContent).ToHashSet();
        // What frames a page, what is only a sum of others, and what needs a whole content is seen on every page.
        string[] frames = ["Breadcrumbs", "Contents", "Ending", "Glossary", "OnThisPage", "Origin", "Quotations", "RowSections", "SearchBox", "Choices", "Marked"];
        var components = typeof(View<>).Assembly.GetTypes().Select(type => type.Name).Where(type => type.StartsWith("Views_Components_", StringComparison.Ordinal)).Select(type => type["Views_Components_".Length..]);
        Assert.Empty(components.Except(shown).Except(frames));
    }

    private static string Words(string address, string selector) => string.Join(' ', RenderedSite.Real.Of(address).QuerySelectorAll(selector).Select(RenderedSite.Words));
}
