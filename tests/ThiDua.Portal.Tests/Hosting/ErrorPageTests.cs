using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ThiDua.Portal.Tests.Search;
using ThiDua.Portal.Tests.Site;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>Who reads gets a page for every error, who programs gets what programs read.</summary>
public sealed class ErrorPageTests(SearchHost host) : IClassFixture<SearchHost>
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int> Errors => new()
    {
        { "GET", "/khong-co-trang-nay", 404 },
        { "GET", "/api/khong-co", 404 },
        { "GET", "/api/documents/khong-co", 404 },
        { "GET", "/api/documents?khong=1", 400 },
        { "GET", "/api/search?page=khong", 400 },
        { "GET", "/odata/khong", 404 },
        { "GET", "/odata/documents?$filter=khong", 400 },
        { "POST", "/van-ban", 405 },
        { "POST", "/api/documents", 405 },
        { "DELETE", "/odata/documents", 405 },
        { "GET", "/" + new string('a', 40_000), 414 },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task A_browser_gets_a_page_in_Vietnamese_that_says_what_to_do(string method, string address, int status)
    {
        using var answer = await Ask(method, address, Browser);
        var page = await Page(answer);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(ThiDua.Portal.Site.Words.ErrorTitle(status), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["vi"], answer.Content.Headers.ContentLanguage);
        Assert.NotNull(page.QuerySelector("header nav a[href='/van-ban']"));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=_nen-lam] li"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("GET", "/api/khong-co", 404)]
    [InlineData("GET", "/api/documents?khong=1", 400)]
    [InlineData("POST", "/api/documents", 405)]
    [InlineData("GET", "/api/commendations/khong-co", 404)]
    public async Task A_program_gets_problem_json(string method, string address, int status)
    {
        foreach (var accept in new[] { "application/json", "*/*", "application/json, text/html;q=0.5" })
        {
            using var answer = await Ask(method, address, accept);
            Assert.Equal(status, (int)answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task A_program_that_asks_OData_gets_the_error_of_OData()
    {
        using var answer = await Ask("GET", "/odata/documents?$filter=khong", "application/json");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("{\"error\":", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_what_the_program_is_told_in_Vietnamese_whatever_the_browser_speaks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/documents?khong=1");
        request.Headers.Accept.ParseAdd(Browser);
        request.Headers.AcceptLanguage.ParseAdd("en-GB,en;q=0.9");
        using var answer = await host.Reader().SendAsync(request, Cancellation);
        Assert.Contains("“khong” không phải là", RenderedSite.Words((await Page(answer)).QuerySelector(".told")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/phong-trao/26-kh-bcd-dan-van-kheo-2023", "/van-ban/26-kh-bcd-dan-van-kheo-2023")]
    [InlineData("/van-ban/26-kh-bcd-dan-van-kheo-2023~dang-ky-mo-hinh", "/van-ban/26-kh-bcd-dan-van-kheo-2023")]
    [InlineData("/dia-danh/t%E1%BB%89nh-b%C3%ACnh-thu%E1%BA%ADn", "/dia-danh/tinh-binh-thuan")]
    [InlineData("/van-ban/19-ct-ttg-2012", "/van-ban/19-ct-ttg-2021")]
    public async Task An_address_that_is_none_names_the_nearest_by_their_titles_and_offers_to_search_for_its_words(string asked, string meant)
    {
        using var answer = await Ask("GET", asked, Browser);
        var page = await Page(answer);
        var near = page.QuerySelectorAll("section[aria-labelledby=_gan-nhat] .title a");
        Assert.Equal(meant, near[0].GetAttribute("href"));
        Assert.DoesNotContain("/", near[0].TextContent, StringComparison.Ordinal);
        Assert.InRange(near.Length, 1, 5);
        var search = Assert.Single(page.QuerySelectorAll("form[role=search] input[name=q]"));
        Assert.Equal(ThiDua.Portal.Site.Serving.NearestAddresses.WordsOf(Uri.UnescapeDataString(asked)), search.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/api/documents?khong=1")]
    public async Task Asked_for_its_head_the_page_has_the_same_headers_and_no_body(string address)
    {
        using var whole = await Ask("GET", address, Browser);
        using var head = await Ask("HEAD", address, Browser);
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/van-ban")]
    [InlineData("/data/documents.csv")]
    [InlineData("/api/documents")]
    [InlineData("/tim-kiem?q=thi+dua")]
    [InlineData("/odata/documents?$top=1")]
    public async Task What_is_no_error_passes_untouched(string address)
    {
        using var browser = await Ask("GET", address, Browser);
        using var program = await Ask("GET", address, "*/*");
        Assert.Equal(HttpStatusCode.OK, browser.StatusCode);
        Assert.Equal(await program.Content.ReadAsByteArrayAsync(Cancellation), await browser.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private async Task<HttpResponseMessage> Ask(string method, string address, string accept)
    {
        using var request = new HttpRequestMessage(new(method), address);
        request.Headers.Accept.ParseAdd(accept);
        await host.WhenReady;
        return await host.Reader().SendAsync(request, Cancellation);
    }

    private static async Task<IHtmlDocument> Page(HttpResponseMessage answer)
    {
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
