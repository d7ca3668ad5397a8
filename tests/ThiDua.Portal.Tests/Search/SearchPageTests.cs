using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ThiDua.Portal.Tests.Search;

public sealed class SearchPageTests(SearchHost host) : IClassFixture<SearchHost>
{
    private readonly HttpClient _client = host.Reader();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_stand_with_their_words_marked_and_no_script()
    {
        var page = await Page("/tim-kiem?q=dan+van+kheo");
        Assert.Contains(page.QuerySelectorAll(".hits .title mark"), mark => mark.TextContent is "Dân");
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("dan van kheo", page.QuerySelector("#_tim")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Every_link_of_a_page_of_results_leads_somewhere()
    {
        var page = await Page("/tim-kiem?q=thi+dua&loai=documents");
        foreach (var address in page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct())
        {
            using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_count_of_a_choice_is_what_choosing_it_finds()
    {
        var page = await Page("/tim-kiem?q=thi+dua&nam=2023");
        foreach (var choice in page.QuerySelectorAll(".kinds li, .narrow li").Where(item => item.QuerySelector(".muted") is not null && item.QuerySelector("[aria-current]") is null).Take(25))
        {
            var narrowed = await Page(choice.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal($"Tìm thấy {choice.QuerySelector(".muted")!.TextContent} mục.", narrowed.QuerySelector(".found")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/tim-kiem?q=thidua", "Có phải bạn muốn tìm")]
    [InlineData("/tim-kiem?q=dân+vận+zzzz", "Không mục nào có đủ các từ")]
    [InlineData("/tim-kiem?q=%3F%3F%3F", "không có chữ cái hay chữ số nào")]
    [InlineData("/tim-kiem?q=zzzzqqq", "Không mục nào có từ này")]
    [InlineData("/tim-kiem?q=dân+vận+khéo&nam=1950", "không ở trong phần đang lọc")]
    [InlineData("/tim-kiem?q=dân+vận+khéo&nam=xyz&trang=99999999999", "không đọc được nên đã bỏ qua")]
    public async Task What_the_reader_should_know_is_said(string address, string words) =>
        Assert.Contains(words, (await Page(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Markup_that_was_typed_stays_text()
    {
        var page = await Page("/tim-kiem?q=" + Uri.EscapeDataString("<b>\"onfocus=x</b> thi đua"));
        Assert.Empty(page.QuerySelectorAll("main b"));
        Assert.Equal("<b>\"onfocus=x</b> thi đua", page.QuerySelector("#_tim")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_feed_of_a_search_holds_what_it_finds()
    {
        var feed = System.Xml.Linq.XDocument.Parse(await _client.GetStringAsync(new Uri("/tim-kiem.atom?q=dan+van+kheo", UriKind.Relative), Cancellation));
        Assert.Contains(feed.Root!.Elements(), element => element.Name.LocalName is "entry");
    }

    [Fact]
    public async Task Every_page_has_the_box_and_so_has_the_one_for_no_page()
    {
        Assert.NotNull((await Page("/")).QuerySelector("form[role=search] input[name=q]"));
        using var lost = await _client.GetAsync(new Uri("/khong-co", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
        Assert.Contains("action=\"/tim-kiem\"", await lost.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_example_of_the_guide_finds_something()
    {
        var guide = await Page("/huong-dan/tim-kiem");
        foreach (var example in guide.QuerySelectorAll("dt a"))
            Assert.True((await Page(example.GetAttribute("href")!)).QuerySelectorAll(".hits > li").Length > 0, example.TextContent);
    }

    private async Task<IDocument> Page(string address)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
