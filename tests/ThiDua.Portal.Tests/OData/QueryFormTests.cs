using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ThiDua.Portal.Tests.Search;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The form of questions, which needs no script.</summary>
public sealed class QueryFormTests(SearchHost host) : IClassFixture<SearchHost>
{
    private readonly HttpClient _client = host.Reader();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_shows_its_request_and_its_answer_as_a_table()
    {
        var page = await Page("/du-lieu-mo/truy-van?bo=documents&dieu-kien=year+ge+2021&xep=year+desc&cot=id%2Cyear&dong=3", HttpStatusCode.OK);
        Assert.Equal("/odata/documents?$filter=year ge 2021&$orderby=year desc&$select=id,year&$top=3&$count=true", page.QuerySelector("p.long code")!.TextContent);
        Assert.Equal(["id", "year"], page.QuerySelectorAll("main th").Select(head => head.TextContent));
        Assert.Equal(3, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll("script"));
        var address = page.QuerySelector("p.long a")!.GetAttribute("href")!;
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_question_that_is_wrong_says_what_is_wrong_in_Vietnamese()
    {
        var page = await Page("/du-lieu-mo/truy-van?bo=documents&dieu-kien=yaer+ge+2021", HttpStatusCode.BadRequest);
        Assert.Equal("Document không có “yaer”. Có phải year?", page.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("yaer ge 2021", page.QuerySelector("#_dieu-kien")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_form_stands_alone_before_anything_is_asked_and_every_control_has_its_label()
    {
        var page = await Page("/du-lieu-mo/truy-van", HttpStatusCode.OK);
        Assert.All(page.QuerySelectorAll("main form.form input, main form.form select"), control => Assert.NotNull(page.QuerySelector($"label[for={control.Id}]")));
        Assert.Null(page.QuerySelector("main table"));
    }

    [Fact]
    public async Task The_program_serves_the_data_at_its_address()
    {
        using var answer = await _client.GetAsync(new Uri("/odata/", UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("documents", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private async Task<IDocument> Page(string address, HttpStatusCode status)
    {
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(status, answer.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
