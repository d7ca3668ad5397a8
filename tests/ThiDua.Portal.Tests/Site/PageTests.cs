using AngleSharp.Dom;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages;

namespace ThiDua.Portal.Tests.Site;

public sealed class PageTests
{
    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_page_has_one_h1(string site) => OnEveryPage(site, page => Assert.Single(page.QuerySelectorAll("h1")));

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_page_is_in_Vietnamese_and_named_after_what_it_shows_and_the_portal(string site)
    {
        var portal = RenderedSite.Named(site).Publication.Portal.Name;
        OnEveryPage(site, page =>
        {
            Assert.Equal("vi", page.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith(portal, page.Title, StringComparison.Ordinal);
            Assert.True(page.QuerySelector("meta[name=description]") is not null || page.QuerySelector("meta[content=noindex]") is not null);
        });
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void An_anchor_stands_once_on_its_page(string site) => OnEveryPage(site, page =>
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key)));

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_link_leads_to_a_file_and_every_anchor_to_a_place_in_it(string name)
    {
        var site = RenderedSite.Named(name);
        var broken = new List<string>();
        foreach (var (path, page) in site.HtmlPages)
        {
            foreach (var link in page.QuerySelectorAll("a[href], link[href]").Select(element => element.GetAttribute("href")!).Where(href => !href.Contains(':', StringComparison.Ordinal) && !href.StartsWith("/assets/", StringComparison.Ordinal) && !LinkCheck.IsDynamic(href.Split('?')[0])))
            {
                var (address, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link.Split('?')[0], null);
                var file = address.Length is 0 ? path : site.Files.ContainsKey(Page.PathOf(address)) ? Page.PathOf(address) : address[1..];
                if (!site.Files.ContainsKey(file) || (anchor is not null && site.Parsed(file).GetElementById(anchor) is null))
                    broken.Add($"{path}: {link}");
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void A_page_is_whole_without_scripts_and_calls_no_other_host(string site) => OnEveryPage(site, page =>
    {
        // The page of search on a host without a server is the one that needs a script.
        var scripts = page.QuerySelector("h1")!.TextContent is "Tìm kiếm" ? 1 : 0;
        Assert.Equal(scripts, page.QuerySelectorAll("script:not([type='application/ld+json'])").Length);
        Assert.Empty(page.QuerySelectorAll("iframe, img, [onclick], [style]"));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet]"), sheet => Assert.StartsWith("/assets/", sheet.GetAttribute("href"), StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_table_of_a_view_has_a_caption_and_every_heading_cell_a_scope(string site) => OnEveryPage(site, page =>
    {
        Assert.All(page.QuerySelectorAll("table").Where(table => table.Closest(".text") is null), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th").Where(cell => cell.Closest(".text") is null), cell => Assert.NotNull(cell.GetAttribute("scope")));
    });

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Headings_never_skip_a_level_outside_a_documents_own_text(string site) => OnEveryPage(site, page =>
    {
        var last = 1;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4").Where(heading => heading.Closest(".text") is null))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= last + 1, heading.TextContent);
            last = level;
        }
    });

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_page_but_the_first_says_where_it_stands(string name)
    {
        foreach (var (path, page) in RenderedSite.Named(name).HtmlPages.Where(page => page.Path is not "index.html"))
        {
            var crumbs = page.QuerySelectorAll("nav.crumbs li");
            Assert.True(crumbs.Length >= 2, path);
            Assert.Equal("page", crumbs[^1].GetAttribute("aria-current"));
        }
    }

    [Fact]
    public void A_page_names_its_whole_address_and_the_page_that_is_none_asks_not_to_be_found()
    {
        Assert.Equal("https://thu.example/van-ban/ke-hoach-thu", RenderedSite.Small.Of("/van-ban/ke-hoach-thu").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var none = RenderedSite.Small.Of("/404");
        Assert.Equal("noindex", none.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.All(new[] { "/phong-trao", "/mo-hinh", "/khen-thuong", "/van-ban", "/lay-y-kien", "/co-quan", "/dia-danh", "/cam-ket", "/dinh-chinh" }, list =>
            Assert.NotNull(none.QuerySelector($"main a[href='{list}']")));
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public async Task A_page_is_the_same_bytes_whoever_renders_it(string name)
    {
        var site = RenderedSite.Named(name);
        var differing = new System.Collections.Concurrent.ConcurrentBag<string>();
        // The same page objects on several threads at once, in another order.
        await Parallel.ForEachAsync(site.Pages.Reverse().Concat(site.Pages), new ParallelOptions { MaxDegreeOfParallelism = 8 }, (page, _) =>
        {
            if (!RenderedSite.Bytes(page).AsSpan().SequenceEqual(site.Files[page.Path]))
                differing.Add(page.Path);
            return ValueTask.CompletedTask;
        });
        Assert.Empty(differing);
    }

    [Fact]
    public void The_same_content_elsewhere_gives_the_same_pages()
    {
        var again = new ThiDua.Portal.Site.Edition(SmallTree.Read(), SmallTree.Today, RenderedSite.Small.Edition.Assets);
        Assert.All(AllPages.Of(again), page => Assert.Equal(RenderedSite.Small.Text(page.Path), System.Text.Encoding.UTF8.GetString(RenderedSite.Bytes(page))));
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void No_two_pages_are_one_file(string name) =>
        Assert.Equal(RenderedSite.Named(name).Pages.Count, RenderedSite.Named(name).Files.Count);

    private static void OnEveryPage(string site, Action<IDocument> claim)
    {
        foreach (var (path, page) in RenderedSite.Named(site).HtmlPages)
        {
            try
            {
                claim(page);
            }
            catch (Xunit.Sdk.XunitException failure)
            {
                throw new Xunit.Sdk.XunitException($"{path}: {failure.Message}");
            }
        }
    }
}
