using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThiDua.Portal.BrowserTests;

public sealed class PageTests(RunningPortal portal)
{
    private const int MostBytes = 50 * 1024;
    private const int MostRequests = 5;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_is_whole_at_320_pixels_without_scripts(string address)
    {
        var page = await portal.Open(address, 320);

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal("", await WiderThanTheScreen(page));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a, button, summary, input, select')].filter(e => getComputedStyle(e).display !== 'inline' && e.getClientRects().length && e.getBoundingClientRect().height < 24).map(e => e.outerHTML.slice(0, 120))"));
        await page.Context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_first_visit_is_small_and_asks_nobody_else(string address)
    {
        var context = await portal.Require().NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var page = await context.NewPageAsync();
        var network = await context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        var (bytes, hosts) = (0.0, new List<string>());
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => bytes += loaded!.Value.GetProperty("encodedDataLength").GetDouble();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        await page.GotoAsync(new Uri(portal.Address, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.All(hosts, host => Assert.Equal(portal.Address.Authority, host));
        Assert.InRange(hosts.Count, 1, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
        Assert.Equal(0, await page.Locator("script:not([type='application/ld+json'])").CountAsync());
        await context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task A_page_breaks_no_rule_of_accessibility_narrow_or_wide_in_light_or_dark(string address)
    {
        var page = await portal.Open(address, scripts: true);
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (320, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            Assert.Equal([], found.Violations.Select(violation => $"{width} {scheme} {violation.Id}: {violation.Nodes[0].Html}"));
        }

        await page.Context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_is_lost_with_wider_spacing_or_text_of_twice_the_size(string address)
    {
        var page = await portal.Open(address, scripts: true, ownStyles: true);
        // WCAG 2.2, 1.4.12: the spacing that a reader may set.
        await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }" });
        Assert.Equal("", await WiderThanTheScreen(page));
        Assert.Empty(await Cut(page));

        await page.SetViewportSizeAsync(640, 900);
        await page.ReloadAsync();
        await page.AddStyleTagAsync(new() { Content = ":root { font-size: 200% }" });
        Assert.Equal("", await WiderThanTheScreen(page));
        Assert.Empty(await Cut(page));
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Every_letter_of_Vietnamese_is_in_the_portals_own_font()
    {
        const string vowels = "aăâeêioôơuưy";
        var letters = string.Concat(vowels.SelectMany(vowel => new[] { "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323" }.Select(tone => (vowel + tone).Normalize()))) + "đbcdghklmnpqrstvx";
        var page = await portal.Open("/404", scripts: true);
        await page.EvaluateAsync("text => { document.body.innerHTML = ''; for (const weight of [400, 600]) { const p = document.createElement('p'); p.style.fontWeight = weight; p.textContent = text; document.body.append(p); } }", letters + letters.ToUpperInvariant() + "0123456789–—“”…×§₫");
        await page.EvaluateAsync("() => document.fonts.ready");
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("DOM.enable");
        await network.SendAsync("CSS.enable");
        var root = (await network.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var body = (await network.SendAsync("DOM.querySelector", new() { ["nodeId"] = root, ["selector"] = "body" }))!.Value.GetProperty("nodeId").GetInt32();
        var fonts = (await network.SendAsync("CSS.getPlatformFontsForNode", new() { ["nodeId"] = body }))!.Value.GetProperty("fonts").EnumerateArray().ToList();
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.True(font.GetProperty("isCustomFont").GetBoolean(), font.ToString()));
        await page.Context.DisposeAsync();
    }

    private static Task<string> WiderThanTheScreen(IPage page) => page.EvaluateAsync<string>(
        "() => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 120)).slice(0, 3).join('\\n') || 'wider'");

    /// <summary>Boxes that hide a part of their text.</summary>
    private static Task<string[]> Cut(IPage page) => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('body *')].filter(e => getComputedStyle(e).overflow === 'hidden' && e.clientWidth > 1 && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1) && e.localName !== 'svg').map(e => e.outerHTML.slice(0, 120))");
}
