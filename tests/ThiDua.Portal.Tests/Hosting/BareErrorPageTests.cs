using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests.Publishing;
using ThiDua.Portal.Tests.Site;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>Errors that a sound portal does not give, each on a page all the same; and before anything is published.</summary>
public sealed class BareErrorPageTests
{
    private const string Retry = "150";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(406)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(414)]
    [InlineData(429)]
    [InlineData(431)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(503)]
    public async Task Every_status_has_a_page_with_its_own_words_before_and_after_the_first_publication(int status)
    {
        foreach (var isPublished in new[] { false, true })
        {
            await using var app = await Start(isPublished);
            var page = await Page(app, $"/{status}");
            Assert.Equal(Words.ErrorTitle(status), page.QuerySelector("h1")!.TextContent);
            Assert.Contains(Words.ErrorMeaning(status), RenderedSite.Words(page.QuerySelector("main")), StringComparison.Ordinal);
            Assert.Equal(isPublished, page.QuerySelector("header.top") is not null);
            Assert.NotNull(page.QuerySelector("link[rel=stylesheet]"));
        }
    }

    [Fact]
    public async Task How_long_to_wait_is_said_in_words_with_a_link_to_try_again()
    {
        await using var app = await Start(isPublished: true);
        var note = (await Page(app, "/503?q=a&b=%22")).QuerySelector(".note")!;
        Assert.Contains("Thử lại sau 2 phút 30 giây.", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("/503?q=a&b=%22", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_place_in_an_old_answer_leads_to_its_first_page()
    {
        await using var app = await Start(isPublished: true);
        Assert.NotNull((await Page(app, "/cursor?q=thi")).QuerySelector("a[href='/cursor?q=thi']"));
    }

    [Fact]
    public async Task An_error_of_ours_tells_nothing_of_its_cause()
    {
        await using var app = await Start(isPublished: true);
        using var answer = await Ask(app, "/thrown");
        Assert.Equal(500, (int)answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains(Words.ErrorTitle(500), text, StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_publication_the_portal_says_so_on_a_page_that_has_its_styles()
    {
        using var tree = new ContentTree();
        tree.Write(ContentTree.Plan, "---\nkhong: dung\n---\n");
        await using var portal = new PortalHost(tree);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await portal.Reader().SendAsync(request, Cancellation);
        Assert.Equal(503, (int)answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("Thử lại sau 5 giây.", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        using var styles = await portal.Reader().GetAsync(new Uri(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, UriKind.Relative), Cancellation);
        Assert.True(styles.IsSuccessStatusCode);
        Assert.Equal("text/css", styles.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<WebApplication> Start(bool isPublished)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new PortalSettings(Repository.PathOf("content"), Path.GetTempPath(), new(2025, 5, 19)));
        builder.Services.AddSingleton(new StateFolder(Path.GetTempPath()));
        builder.Services.AddSingleton<PublishedSite>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<CurrentEdition>();
        var app = builder.Build();
        if (isPublished)
            app.Services.GetRequiredService<CurrentEdition>().Swap(Content.PublishedContent.Publication);
        app.UseErrorPages();
        app.UseHonestErrors();
        app.MapGet("/{status:int}", (int status, HttpResponse response) =>
        {
            response.Headers.RetryAfter = Retry;
            return ProblemAnswer.Write(response, status, new Wording("Chuyện này.", "This."), new Wording("Làm thế kia.", "Do that."));
        });
        app.MapGet("/cursor", (HttpResponse response) => ProblemAnswer.Write(response, [new(QueryProblemKind.Gone, "gone", new("cursor"), new("Cũ.", "Old."), new("Hỏi lại.", "Ask again."))]));
        app.MapGet("/thrown", string () => throw new InvalidOperationException("bí mật"));
        await app.StartAsync(Cancellation);
        return app;
    }

    private static async Task<HttpResponseMessage> Ask(WebApplication app, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        return await app.GetTestClient().SendAsync(request, Cancellation);
    }

    private static async Task<IHtmlDocument> Page(WebApplication app, string address)
    {
        using var answer = await Ask(app, address);
        if (int.TryParse(address.AsSpan(1, Math.Min(3, address.Length - 1)), CultureInfo.InvariantCulture, out var status))
            Assert.Equal(status, (int)answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
