using Microsoft.Playwright;

namespace ThiDua.Portal.BrowserTests;

public sealed class GraphiQLTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const float Patience = 90_000;

    [Fact]
    public async Task A_question_is_asked_in_the_browser_without_other_hosts()
    {
        await using var context = await portal.Require().NewContextAsync();
        var page = await context.NewPageAsync();
        var (hosts, complaints) = (new HashSet<string>(), new List<string>());
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                complaints.Add(message.Text);
        };
        await page.GotoAsync(new Uri(portal.Address, "/graphql").ToString());
        await page.Locator(".graphiql-execute-button").ClickAsync(new() { Timeout = Patience });
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync("totalCount", new() { Timeout = Patience });

        // The schema has arrived too, with its Vietnamese descriptions.
        await page.GetByLabel("Show Documentation Explorer").ClickAsync(new() { Timeout = Patience });
        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Cổng dữ liệu thi đua, khen thưởng", new() { Timeout = Patience });
        Assert.Equal([portal.Address.Authority], hosts.Where(host => host.Length > 0));
        Assert.Equal([], complaints);
    }
}
