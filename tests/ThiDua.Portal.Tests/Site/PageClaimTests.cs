using System.Globalization;
using AngleSharp.Dom;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Lists;

namespace ThiDua.Portal.Tests.Site;

/// <summary>What readers of each kind of page are promised, each on a record of the real content or, where it has none, of the invented one.</summary>
public sealed class PageClaimTests
{
    private static readonly string[] Sections = ["Phong trào", "Mô hình", "Khen thưởng", "Văn bản", "Lấy ý kiến", "Cam kết", "Thống kê", "Dữ liệu"];
    private static readonly string[] Others = ["Giới thiệu", "Hướng dẫn đăng ký mô hình", "Nguồn dữ liệu", "Bảo vệ dữ liệu cá nhân", "Yêu cầu đính chính", "Khả năng tiếp cận"];

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void Every_page_begins_with_a_way_past_its_head_and_names_the_same_sections(string name) => Assert.All(RenderedSite.Named(name).HtmlPages, one =>
    {
        var page = one.Document;
        Assert.Equal("Bỏ qua đến nội dung chính", page.QuerySelector("body > a:first-child")!.TextContent);
        Assert.NotNull(page.QuerySelector("main" + page.QuerySelector("body > a:first-child")!.GetAttribute("href")));
        Assert.Equal(Sections, page.QuerySelectorAll("header nav a").Select(RenderedSite.Words));
        Assert.Empty(Others.Except(page.QuerySelectorAll("footer nav a").Select(RenderedSite.Words)));
        Assert.Single(page.QuerySelectorAll("form[role=search]"));
    });

    [Fact]
    public void The_home_page_says_how_much_time_is_left_for_what_goes_on()
    {
        Assert.StartsWith("Còn 199 ngày", Facts("/", "_dang-dien-ra"), StringComparison.Ordinal);
        Assert.StartsWith("Còn 10 ngày", Facts("/", "_lay-y-kien"), StringComparison.Ordinal);
        Assert.StartsWith("Hôm nay", Facts("/", "_sap-den-han"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_consultation_says_how_many_working_days_are_left_where_the_holidays_of_the_year_are_known()
    {
        var edition = new ThiDua.Portal.Site.Edition(RenderedSite.Real.Publication, new(2021, 10, 8), RenderedSite.Real.Edition.Assets);
        var home = System.Text.Encoding.UTF8.GetString(RenderedSite.Bytes(Assert.Single(HomePages.Of(edition, Shelves.Of(edition)))));
        Assert.Contains("Còn 2 ngày làm việc", home, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_says_in_one_line_each_what_does_not_go_on()
    {
        var page = RenderedSite.Real.Of("/");
        Assert.Equal(["0 đợt lấy ý kiến Nhân dân đang mở", "0 thời hạn trong 60 ngày tới", "0 phong trào đang diễn ra"], page.QuerySelectorAll(".now li").Select(RenderedSite.Words));
        Assert.Null(page.GetElementById("_lay-y-kien"));
    }

    [Fact]
    public void A_list_says_a_state_once()
    {
        var card = RenderedSite.Real.Of("/mo-hinh").QuerySelectorAll(".cards > li").First(item => RenderedSite.Words(item).Contains("Bóng đèn an ninh", StringComparison.Ordinal));
        Assert.Single(RenderedSite.Words(card).Split("công nhận", StringSplitOptions.None).Skip(1));
    }

    [Fact]
    public void A_campaign_says_how_it_stands_who_launched_it_who_organizes_it_where_and_by_which_document()
    {
        var page = RenderedSite.Real.Of("/phong-trao/nuoc-rut-2023-binh-thuan");
        Assert.Equal("Đã kết thúc", RenderedSite.Words(page.QuerySelector(".head .tag")));
        Assert.Equal(["Cơ quan phát động", "Phát động tại văn bản", "Cơ quan tổ chức", "Địa bàn"], page.QuerySelectorAll(".panel dt").Select(RenderedSite.Words).Intersect(["Cơ quan phát động", "Phát động tại văn bản", "Cơ quan tổ chức", "Địa bàn"]));
        Assert.All(page.QuerySelectorAll(".panel dd a"), link => Assert.StartsWith("/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_campaign_leads_to_its_models_and_its_figures()
    {
        var page = RenderedSite.Real.Of("/phong-trao/dan-van-kheo");
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=_models-models] .title a[href^='/mo-hinh/']"));
        Assert.NotEmpty(page.QuerySelectorAll("table.figures tbody tr"));
    }

    [Fact]
    public void The_same_finding_about_a_figure_is_not_told_twice()
    {
        var row = RenderedSite.Real.Of("/phong-trao/dan-van-kheo").QuerySelectorAll("table.figures tbody th").First(cell => cell.TextContent.Contains("6.007", StringComparison.Ordinal));
        Assert.Single(RenderedSite.Words(row).Split("6.007").Skip(1));
    }

    [Fact]
    public void A_model_stands_at_one_of_six_steps_and_the_others_say_what_is_known_of_them()
    {
        var steps = RenderedSite.Real.Of("/mo-hinh/moi-ngay-tiet-kiem-1000-dong").QuerySelectorAll("ol.steps > li");
        Assert.Equal(6, steps.Length);
        Assert.Equal("Xây dựng", RenderedSite.Words(Assert.Single(steps, step => step.GetAttribute("aria-current") is "step").QuerySelector(".name")));
        Assert.All(steps, step => Assert.NotEqual("", RenderedSite.Words(step.QuerySelector(".state"))));
    }

    [Fact]
    public void A_model_shows_its_field_address_content_decision_and_its_result_before_and_after()
    {
        var page = RenderedSite.Small.Of("/mo-hinh/nuoc-sach");
        var words = RenderedSite.Words(page.QuerySelector("main"));
        Assert.All(new[] { "kinh tế", "Thôn 4, xã Đình", "Giữ nước sạch" }, one => Assert.Contains(one, words, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".panel a[href='/khen-thuong/quyet-dinh-khen']"));
        Assert.Equal(["10 hộ", "95 hộ"], page.QuerySelectorAll("table.figures .quantity").Select(RenderedSite.Words));
    }

    [Fact]
    public void A_decision_says_who_decided_when_and_at_which_level_and_has_its_recipients_as_a_table_and_as_values()
    {
        var page = RenderedSite.Real.Of("/khen-thuong/231-qd-ttg-2023");
        Assert.Equal(["231/QĐ-TTg", "Quyết định", "Thủ tướng Chính phủ", "14/3/2023"], page.QuerySelectorAll(".panel dd").Take(4).Select(RenderedSite.Words));
        Assert.Equal("region", page.QuerySelector("table")!.Closest(".scroll")!.GetAttribute("role"));
        Assert.NotNull(page.QuerySelector("a[href='/khen-thuong/231-qd-ttg-2023.commendations.csv']"));
        Assert.Contains("1/1/2022 - 31/12/2022", RenderedSite.Words(page.QuerySelector("tbody tr")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_recipients_says_which_of_how_many_it_shows() =>
        Assert.Contains("Hiện 101-200 trong 300.", RenderedSite.Words(RenderedSite.Small.Of("/khen-thuong/quyet-dinh-khen/theo/ten/trang/2").QuerySelector("main")), StringComparison.Ordinal);

    [Fact]
    public void A_consultation_says_on_what_until_when_how_to_comment_and_what_came_of_it()
    {
        var page = RenderedSite.Small.Of("/lay-y-kien/co-thi-dua");
        var words = RenderedSite.Words(page.QuerySelector(".panel"));
        Assert.All(new[] { "10/6/2024", "25/6/2024", "Cờ thi đua", "3", "Gửi thư về Ủy ban", "Chưa họp" }, one => Assert.Contains(one, words, StringComparison.Ordinal));
        Assert.Equal("Đang diễn ra", RenderedSite.Words(page.QuerySelector(".head .tag")));
    }

    [Fact]
    public void An_organization_shows_its_parent_what_it_issued_launched_and_decided()
    {
        var page = RenderedSite.Real.Of("/co-quan/thu-tuong-chinh-phu");
        Assert.NotNull(page.QuerySelector(".panel a[href='/co-quan/chinh-phu']"));
        Assert.All(new[] { "_issuedDocuments-documents", "_launchedCampaigns-campaigns", "_decidedCommendations-commendations" }, way => Assert.NotNull(page.GetElementById(way)));
        Assert.DoesNotContain("Thủ tướng Chính phủ", page.QuerySelectorAll(".cards .facts span").Select(RenderedSite.Words));
    }

    [Fact]
    public void A_place_shows_where_it_lies_and_what_lies_in_it()
    {
        var commune = RenderedSite.Small.Of("/dia-danh/xa-dinh");
        Assert.NotNull(commune.QuerySelector(".panel a[href='/dia-danh/tinh-dong']"));
        Assert.NotNull(RenderedSite.Small.Of("/dia-danh/tinh-dong").QuerySelector("section a[href='/dia-danh/xa-dinh']"));
    }

    [Fact]
    public void A_number_and_symbol_and_a_day_are_never_cut_by_the_end_of_a_line()
    {
        var facts = RenderedSite.Real.Of("/van-ban").QuerySelector(".cards .facts")!;
        Assert.NotNull(facts.QuerySelector(".whole"));
        Assert.NotNull(facts.QuerySelector("time[datetime]"));
    }

    [Theory]
    [InlineData("van-ban-nam")]
    [InlineData("phong-trao-cap")]
    [InlineData("phong-trao-dia-danh")]
    [InlineData("khen-thuong-hinh-thuc")]
    [InlineData("commendations-recipientKind")]
    public void A_count_is_drawn_as_long_as_it_is_large_and_said_in_numbers(string table)
    {
        var rows = Statistics.GetElementById(table)!.QuerySelectorAll("tbody tr").Select(row => (Length: Number(row.QuerySelector("rect")!.GetAttribute("width")!), Count: Number(row.QuerySelector("td.number")!.TextContent), Share: RenderedSite.Words(row.QuerySelector(".share")))).ToList();
        Assert.All(rows, row => Assert.Equal(Math.Max(1, row.Count * 100 / rows.Max(one => one.Count)), row.Length));
        Assert.All(rows, row => Assert.EndsWith("%", row.Share, StringComparison.Ordinal));
        Assert.All(Statistics.GetElementById(table)!.QuerySelectorAll("svg"), drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void A_table_of_counts_says_what_it_shows_in_one_sentence() =>
        Assert.Contains("Nhiều nhất: Phong trào thi đua, 32 trong 39 (82%).", RenderedSite.Words(Statistics.QuerySelector("#phong-trao-loai caption")), StringComparison.Ordinal);

    [Fact]
    public void Promises_are_counted_beside_what_was_published_of_them()
    {
        var rows = Statistics.GetElementById("cam-ket-ket-qua-chi-tieu")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["Đã công bố", "Chưa thấy công bố"], rows.Select(row => RenderedSite.Words(row.QuerySelector("th"))));
        Assert.Equal(RenderedSite.Real.Publication.All<Target>().Count(), rows.Sum(row => Number(row.QuerySelector("td.number")!.TextContent)));
    }

    [Fact]
    public void Statistics_say_how_they_are_made_of_how_many_decisions_and_where_the_data_are()
    {
        var words = RenderedSite.Words(Statistics.QuerySelector("main"));
        var decisions = RenderedSite.Real.Publication.All<Commendation>().Select(honour => honour.Decision.Id).Distinct().Count();
        Assert.Contains($"trong {decisions} quyết định", words, StringComparison.Ordinal);
        Assert.NotNull(Statistics.GetElementById("_cach-tinh"));
        Assert.NotNull(Statistics.QuerySelector("a[href='/data/commendations.csv']"));
        Assert.Contains("Chưa mục nào ghi: lĩnh vực.", words, StringComparison.Ordinal);
    }

    private static IDocument Statistics => RenderedSite.Real.Of("/thong-ke");

    private static int Number(string text) => int.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Facts(string address, string anchor) => RenderedSite.Words(RenderedSite.Small.Of(address).GetElementById(anchor)!.ParentElement!.QuerySelector(".cards .facts"));
}
