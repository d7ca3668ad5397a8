using System.Diagnostics;
using Microsoft.Playwright;

namespace ThiDua.Portal.BrowserTests;

/// <summary>A reader who has a keyboard and no mouse, follows links only, and always sees where the focus is.</summary>
internal sealed class Walk(IPage page)
{
    private const int Patience = 1500;

    public IPage Page => page;

    /// <summary>Goes on with Tab to the link of these words and opens it.</summary>
    public async Task<Walk> Follow(string words)
    {
        for (var steps = 0; steps < Patience; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<Place>(
                """
                () => {
                  const e = document.activeElement;
                  const style = getComputedStyle(e);
                  const box = e.getBoundingClientRect();
                  return { words: (e.getAttribute('aria-label') || e.textContent).replace(/\s+/g, ' ').trim(), outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth), seen: box.bottom > 0 && box.top < innerHeight };
                }
                """);
            if (here.Words != words)
                continue;
            Assert.True(here.Outline >= 2, $"The focus on “{words}” is not seen.");
            Assert.True(here.Seen, $"The focus on “{words}” is off the screen.");
            var before = page.Url;
            await page.Keyboard.PressAsync("Enter");
            await Leave(before);
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
            return this;
        }

        throw new Xunit.Sdk.XunitException($"No link “{words}” on {page.Url}.");
    }

    // A wait for a navigation that has happened already would never end.
    private async Task Leave(string address)
    {
        for (var waiting = Stopwatch.StartNew(); page.Url == address; await Task.Delay(20))
            Assert.True(waiting.Elapsed < TimeSpan.FromMinutes(2), $"Enter did not lead away from {address}.");
    }

    /// <summary>What the reader came for stands on the page.</summary>
    public async Task Reads(params string[] words)
    {
        var text = string.Join(' ', (await page.Locator("main").TextContentAsync() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(words, one => Assert.Contains(one, text, StringComparison.Ordinal));
        await page.Context.DisposeAsync();
    }

    private sealed record Place
    {
        public string Words { get; init; } = "";

        public double Outline { get; init; }

        public bool Seen { get; init; }
    }
}
