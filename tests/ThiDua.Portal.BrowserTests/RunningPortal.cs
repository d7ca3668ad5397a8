using System.Diagnostics;
using Microsoft.Playwright;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Tests;

[assembly: AssemblyFixture(typeof(ThiDua.Portal.BrowserTests.RunningPortal))]

namespace ThiDua.Portal.BrowserTests;

/// <summary>The real program on a free port with the real content, and a browser without scripts.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    private readonly string _state = Directory.CreateTempSubdirectory("portal").FullName;
    private Process? _portal;
    private IPlaywright? _playwright;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public IBrowser? Browser { get; private set; }

    /// <summary>The folder of the published site.</summary>
    public string Site => Path.Combine(_state, "site");

    /// <summary>The browser, or the test is skipped with the reason.</summary>
    public IBrowser Require()
    {
        Assert.SkipWhen(Browser is null, "needs Chromium at /usr/bin/chromium (Debian package chromium)");
        return Browser!;
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists("/usr/bin/chromium"))
            return;
        _portal = Start();
        Address = new((await AddressLine(_portal)).Trim());
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        _portal?.Kill();
        _portal?.Dispose();
        Directory.Delete(_state, recursive: true);
    }

    /// <summary>A new page of its own, at an address of the portal.</summary>
    public async Task<IPage> Open(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = false, bool ownStyles = false)
    {
        var context = await Require().NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, JavaScriptEnabled = scripts, BypassCSP = ownStyles });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Address, address).ToString());
        return page;
    }

    private Process Start() => Process.Start(new ProcessStartInfo(
        "dotnet",
        [typeof(PortalApplication).Assembly.Location, "--urls", "http://127.0.0.1:0", "--content", Repository.PathOf("content"), "--state", _state])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    private static async Task<string> AddressLine(Process portal)
    {
        while (await portal.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is var at and >= 0)
                return line[at..];
        }

        throw new InvalidOperationException("The portal stopped before it answered.");
    }
}
