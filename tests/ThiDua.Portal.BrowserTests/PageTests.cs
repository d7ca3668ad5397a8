using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThiDua.Portal.BrowserTests;

public sealed class PageTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    /// <summary>One address of every kind of page.</summary>
    public static TheoryData<string> KindsOfPages =>
    [
        "/", "/phong-trao", "/phong-trao/dan-van-kheo", "/van-ban", "/van-ban/26-kh-bcd-dan-van-kheo-2023", "/van-ban/19-ct-ttg-2021",
        "/van-ban/theo", "/co-quan", "/co-quan/thu-tuong-chinh-phu", "/dia-danh", "/dia-danh/tinh-binh-thuan", "/khen-thuong", "/mo-hinh", "/lay-y-kien",
        "/cam-ket", "/dinh-chinh", "/thong-ke", "/du-lieu-mo", "/huong-dan", "/gioi-thieu", "/404",
    ];

    [Theory]
    [MemberData(nameof(KindsOfPages))]
    public async Task A_page_is_whole_at_320_pixels_without_scripts_or_other_hosts(string address)
    {
        await using var context = await portal.Require().NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 640 }, JavaScriptEnabled = true });
        var page = await context.NewPageAsync();
        var hosts = new HashSet<string>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(new Uri(portal.Address, address).ToString());

        Assert.Equal([portal.Address.Authority], hosts);
        Assert.Equal(0, await page.Locator("script:not([type='application/ld+json'])").CountAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the screen.");
    }

    [Theory]
    [MemberData(nameof(KindsOfPages))]
    public async Task A_page_breaks_no_rule_of_accessibility_in_light_or_dark(string address)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await portal.Require().NewContextAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1280, Height = 900 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(portal.Address, address).ToString());

            var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });

            Assert.Equal([], found.Violations.Select(violation => $"{scheme} {violation.Id}: {violation.Nodes[0].Html}"));
        }
    }
}
