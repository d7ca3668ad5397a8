using System.Net;
using System.Text.Json;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>The portal follows its content and its clock while it runs.</summary>
public sealed class FollowingTests : IDisposable
{
    private const string Page = "/van-ban/ke-hoach-mau";
    private readonly ContentTree _tree = new();

    [Fact]
    public async Task It_publishes_at_start()
    {
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        Assert.Contains("Kế hoạch mẫu", await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal("ready", await Ready(reader));
    }

    [Fact]
    public async Task It_publishes_nothing_at_start_when_the_site_is_of_this_content()
    {
        _tree.Publish();
        var before = SiteFiles.Times(_tree.Site);
        await using (var host = new PortalHost(_tree))
        {
            using var reader = host.Reader();
            using var answer = await reader.GetAsync(new Uri(Page, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(before, SiteFiles.Times(_tree.Site));
    }

    [Fact]
    public async Task It_publishes_at_start_what_changed_while_it_was_away()
    {
        _tree.Publish();
        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch mới"));
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        Assert.Contains("Kế hoạch mới", await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_follows_edits_new_files_and_deletions()
    {
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch đã sửa"));
        await PortalHost.Until(async () => (await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation)).Contains("Kế hoạch đã sửa", StringComparison.Ordinal), "The edit");
        _tree.Write("mo-hinh/mo-hinh-mau.md", "---\nname: Mô hình mẫu\nnameComposed: true\nkind: model\nstate: unknown\n---\n");
        await PortalHost.Until(async () => await Status(reader, "/mo-hinh/mo-hinh-mau") is HttpStatusCode.OK, "The new page");
        _tree.Delete("mo-hinh/mo-hinh-mau.md");
        await PortalHost.Until(async () => await Status(reader, "/mo-hinh/mo-hinh-mau") is HttpStatusCode.NotFound, "The deletion");
        Assert.Equal(_tree.Clean(), SiteFiles.Bytes(_tree.Site));
    }

    [Fact]
    public async Task With_an_error_it_serves_the_last_good_site_and_says_so_until_it_is_mended()
    {
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();
        var good = await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation);

        _tree.Write(ContentTree.Plan, "sai");
        await PortalHost.Until(() => host.Site.Trouble is not null, "The trouble");
        using (var ready = await reader.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation))
        {
            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
            Assert.Contains("1 lỗi", (await Json(ready)).GetProperty("trouble").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(good, await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation));
        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch sửa xong"));
        await PortalHost.Until(() => host.Site.Trouble is null, "The recovery");
        Assert.Contains("Kế hoạch sửa xong", await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_error_at_start_the_last_good_site_is_served_and_its_search_page_too()
    {
        _tree.Publish();
        _tree.Write(ContentTree.Plan, "sai");
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        Assert.Equal(HttpStatusCode.OK, await Status(reader, Page));
        var page = await reader.GetStringAsync(new Uri("/tim-kiem?q=mau", UriKind.Relative), Cancellation);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_tree.Site, "tim-kiem.html"), Cancellation), page);
    }

    [Fact]
    public async Task Before_anything_is_published_it_is_alive_and_not_ready()
    {
        _tree.Write(ContentTree.Plan, "sai");
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        Assert.Equal(HttpStatusCode.OK, await Status(reader, "/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Status(reader, "/health/ready"));
        using (var page = await reader.GetAsync(new Uri(Page, UriKind.Relative), Cancellation))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.NotNull(page.Headers.RetryAfter);
            SecurityHeadersTests.AreOn(page);
        }

        _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch mẫu"));
        await PortalHost.Until(async () => await Status(reader, Page) is HttpStatusCode.OK, "The first publication");
        Assert.Equal("ready", await Ready(reader));
    }

    [Fact]
    public async Task While_another_process_publishes_it_says_so_and_tries_again()
    {
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();
        using (var taken = new ThiDua.Portal.Site.Build.StateFolder(_tree.State).TryLock())
        {
            _tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch đã sửa"));
            await PortalHost.Until(() => host.Site.Trouble is { } trouble && trouble.Contains("tiến trình khác", StringComparison.Ordinal), "The trouble");
        }

        await PortalHost.Until(() => host.Site.Trouble is null, "Another try");
        Assert.Contains("Kế hoạch đã sửa", await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_publisher_left_is_finished_before_it_is_served()
    {
        _tree.Publish();
        var state = new ThiDua.Portal.Site.Build.StateFolder(_tree.State);
        var page = Path.Combine(state.Site, "van-ban/ke-hoach-mau.html");
        var text = await File.ReadAllTextAsync(page, Cancellation);
        Directory.CreateDirectory(Path.Combine(state.Staging, "van-ban"));
        File.Move(page, Path.Combine(state.Staging, "van-ban/ke-hoach-mau.html"));
        File.Copy(state.Manifest, state.Coming);
        _tree.Write(ContentTree.Plan, "sai");
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();

        Assert.Equal(text, await reader.GetStringAsync(new Uri(Page, UriKind.Relative), Cancellation));
        Assert.False(File.Exists(state.Coming));
    }

    [Fact]
    public async Task When_a_day_begins_in_Vietnam_what_depends_on_it_is_rendered_again()
    {
        _tree.Write("lay-y-kien/lay-y-kien-mau.md", ContentTree.Consultation(new(2025, 5, 1), new(2025, 5, 19)));
        // Half a minute before midnight in Vietnam.
        var clock = new MovableTime(new(2025, 5, 19, 16, 59, 30, TimeSpan.Zero));
        await using var host = new PortalHost(_tree, clock);
        using var reader = host.Reader();
        var open = await reader.GetStringAsync(new Uri("/lay-y-kien/lay-y-kien-mau", UriKind.Relative), Cancellation);
        var edition = host.Site.Edition!;
        Assert.Contains("2025-05-19", edition, StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromSeconds(20));
        await Task.Delay(500, Cancellation);
        Assert.Equal(edition, host.Site.Edition);

        clock.Advance(TimeSpan.FromSeconds(20));
        await PortalHost.Until(() => host.Site.Edition != edition, "The new day");
        Assert.Contains("2025-05-20", host.Site.Edition, StringComparison.Ordinal);
        Assert.NotEqual(open, await reader.GetStringAsync(new Uri("/lay-y-kien/lay-y-kien-mau", UriKind.Relative), Cancellation));

        clock.Advance(TimeSpan.FromDays(3));
        await PortalHost.Until(() => host.Site.Edition!.Contains("2025-05-23", StringComparison.Ordinal), "A later day");
    }

    [Fact]
    public async Task Readers_get_whole_pages_and_nothing_else_while_the_content_changes()
    {
        await using var host = new PortalHost(_tree);
        using var reader = host.Reader();
        using var stop = new CancellationTokenSource();
        var asked = 0;
        var readers = Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            for (var at = number; !stop.IsCancellationRequested; at++)
            {
                var address = (at % 4) switch { 0 => "/", 1 => Page, 2 => "/co-quan/hoi-dong-mau", _ => "/van-ban" };
                using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
                var page = await answer.Content.ReadAsStringAsync(Cancellation);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
                Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
                Interlocked.Increment(ref asked);
                // In memory nothing else makes a reader wait, and readers who never wait leave the publisher no thread.
                await Task.Delay(1, Cancellation);
            }
        })).ToList();

        for (var edit = 0; edit < 8; edit++)
        {
            var (before, title) = (host.Site.Edition, $"Kế hoạch lần {edit} {new string('x', edit * 1000)}");
            _tree.Write(ContentTree.Plan, ContentTree.Document(title)).Write("portal.yaml", ContentTree.Portal($"Cổng {edit}"));
            await PortalHost.Until(() => host.Site.Edition != before || readers.Any(task => task.IsFaulted), "The edit");
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.True(asked > 100, $"Only {asked} pages were asked for.");
    }

    public void Dispose() => _tree.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<HttpStatusCode> Status(HttpClient reader, string address)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private static async Task<string?> Ready(HttpClient reader)
    {
        using var answer = await reader.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        return (await Json(answer)).GetProperty("status").GetString();
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
}
