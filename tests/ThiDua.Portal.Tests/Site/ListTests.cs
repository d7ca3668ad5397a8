using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Tests.Site;

public sealed class ListTests
{
    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_record_is_reached_from_the_home_page_by_links(string name)
    {
        var site = RenderedSite.Named(name);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var address))
        {
            foreach (var link in site.Of(address).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                if (site.Files.ContainsKey(Page.PathOf(link)) && reached.Add(link))
                    open.Enqueue(link);
            }
        }

        Assert.Empty(site.Records.Select(site.Publication.Address).Except(reached));
        Assert.Empty(site.Pages.Select(page => page.Listed).OfType<string>().Except(reached));
    }

    [Fact]
    public void A_list_shows_fifty_on_a_page_and_all_of_them_on_its_pages()
    {
        var shown = new List<string>();
        for (var page = RenderedSite.Small.Of("/van-ban"); ; page = RenderedSite.Small.Of(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!))
        {
            var cards = page.QuerySelectorAll("main .cards .title a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.True(cards.Count <= ListPages.PageSize);
            shown.AddRange(cards);
            if (page.QuerySelector("a[rel=next]") is null)
                break;
        }

        Assert.Equal(SmallTree.Letters + 1, shown.Count);
        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.Equal("/van-ban/ke-hoach-thu", shown[0]);
        Assert.Equal($"/van-ban/cong-van-{SmallTree.Letters}", shown[1]);
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void The_groups_of_a_list_hold_all_of_it(string name)
    {
        foreach (var shelf in Shelves.Of(RenderedSite.Named(name).Edition))
        {
            Assert.All(shelf.Groupings, grouping =>
                Assert.Equal(shelf.Records.Select(record => record.Id).Order(StringComparer.Ordinal), grouping.Groups.SelectMany(group => group.Records).Select(record => record.Id).Distinct().Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Names_under_Đ_are_not_among_those_under_D()
    {
        Assert.Equal(["/dia-danh/xa-dinh-2"], Cards("/dia-danh/theo/chu-cai/d"));
        Assert.Equal(["/dia-danh/xa-dinh"], Cards("/dia-danh/theo/chu-cai/dd"));
        Assert.Equal(["D", "Đ", "T"], RenderedSite.Small.Of("/dia-danh/theo").QuerySelectorAll("section[aria-labelledby=chu-cai] a").Select(RenderedSite.Words));
    }

    [Theory]
    [InlineData("/van-ban/theo/nam/2024", "/van-ban/ke-hoach-thu")]
    [InlineData("/van-ban/theo/loai/ke-hoach", "/van-ban/ke-hoach-thu")]
    [InlineData("/van-ban/theo/dia-danh/tinh-dong", "/van-ban/ke-hoach-thu")]
    [InlineData("/mo-hinh/theo/linh-vuc/kinh-te", "/mo-hinh/nuoc-sach")]
    [InlineData("/mo-hinh/theo/cap/cap-tinh", "/mo-hinh/nuoc-sach")]
    [InlineData("/khen-thuong/theo/hinh-thuc/bang-khen", "/khen-thuong/quyet-dinh-khen")]
    [InlineData("/phong-trao/theo/dia-danh/tinh-dong", "/phong-trao/thi-dua-2024")]
    [InlineData("/cam-ket/theo/trang-thai/chua-thay-cong-bo", "/van-ban/ke-hoach-thu#qua-han")]
    [InlineData("/dinh-chinh/theo/loai/sai-chu", "/van-ban/ke-hoach-thu#sai-chu")]
    public void A_group_has_its_address(string address, string first) => Assert.Equal(first, Cards(address)[0]);

    [Fact]
    public void No_two_values_of_a_facet_share_an_address() => Assert.All(
        DatasetCatalog.Datasets.SelectMany(dataset => dataset.Columns).Where(column => column.Values.Count > 0),
        column => Assert.Equal(column.Values.Count, column.Values.Select(value => Text.Slug(value.Label)).Distinct().Count()));

    [Fact]
    public void A_correction_is_shown_as_written_beside_as_meant()
    {
        var card = RenderedSite.Words(RenderedSite.Small.Of("/dinh-chinh").QuerySelector(".cards > li"));
        Assert.Contains("Như ghi thi đuaa Đọc là thi đua", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_also_a_table_of_values() =>
        Assert.Equal(SmallTree.Letters + 2, RenderedSite.Small.Text("van-ban.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith("id,", StringComparison.Ordinal) || line.StartsWith("cong-van-", StringComparison.Ordinal) || line.StartsWith("ke-hoach-thu,", StringComparison.Ordinal)));

    private static List<string> Cards(string address) =>
        [.. RenderedSite.Small.Of(address).QuerySelectorAll("main .cards .title a").Select(link => link.GetAttribute("href")!)];
}
