using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThiDua.Portal.BrowserTests;

/// <summary>Pages in the few colours that a reader has chosen, and on paper.</summary>
public sealed class OtherMediaTests(RunningPortal portal)
{
    /// <summary>A sheet of A4 less its margins, in the browser's units.</summary>
    private const int Sheet = 718;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task In_forced_colours_nothing_is_told_by_a_ground_that_is_gone(string address)
    {
        var page = await portal.Open(address, scripts: true);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });

        Assert.True(await page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
        // What is set off by its ground elsewhere has a border here; what is drawn is drawn in the colour of text.
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.tag, .panel, .numbers a, .tiles li, header nav a[aria-current], .pager a[aria-current], .choices a[aria-current], button, input')].filter(e => e.getClientRects().length && parseFloat(getComputedStyle(e).borderBottomWidth) < 1).map(e => e.outerHTML.slice(0, 120))"));
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => {
              const text = getComputedStyle(document.querySelector('h1')).color;
              const seen = (e, name) => getComputedStyle(e)[name] === text;
              return [
                ...[...document.querySelectorAll('.share rect, .portal path, .drawn text')].filter(e => !seen(e, 'fill')),
                ...[...document.querySelectorAll('.drawn :is(line, circle)')].filter(e => !seen(e, 'stroke')),
              ].map(e => e.outerHTML.slice(0, 120));
            }
            """));
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        Assert.Equal([], found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        await page.Context.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task On_paper_there_is_what_is_to_be_read_and_nothing_to_press(string address)
    {
        var page = await portal.Open(address, Sheet, ColorScheme.Dark, scripts: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav, form, .skip')].filter(e => e.getClientRects().length).map(e => e.outerHTML.slice(0, 120))"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('h1').getClientRects().length > 0"));
        // Black on white, whatever the screen shows; no row of a table is cut by the edge of the sheet or by a frame that scrolls.
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main *')].filter(e => e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.scroll')].filter(e => getComputedStyle(e).overflowX !== 'visible').map(e => e.outerHTML.slice(0, 120))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('thead')].filter(e => getComputedStyle(e).display !== 'table-header-group').map(e => e.outerHTML.slice(0, 120))"));
        // A link elsewhere is of no use on paper without its address.
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.fields a[href^=http], .text a[href^=http]')].filter(e => !getComputedStyle(e, '::after').content.includes(e.getAttribute('href').slice(0, 20))).map(e => e.outerHTML.slice(0, 120))"));

        var paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(paper, 0, 5), StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }
}
