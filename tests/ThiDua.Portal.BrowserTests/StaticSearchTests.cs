using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.BrowserTests;

/// <summary>The published files on a host that only has files: the page of search looks into the prepared index by itself.</summary>
public sealed class StaticSearchTests(RunningPortal portal)
{
    private const string Host = "http://files.example";
    private const int MostBytes = 100 * 1024;

    [Theory]
    [InlineData("dan van kheo", "/phong-trao/dan-van-kheo")]
    [InlineData("DÂN VẬN KHÉO", "/phong-trao/dan-van-kheo")]
    [InlineData("tinh binh thuan", "/dia-danh/tinh-binh-thuan")]
    [InlineData("231/QĐ-TTg", "/khen-thuong/231-qd-ttg-2023")]
    public async Task What_is_typed_is_found(string words, string address)
    {
        var page = await Open("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await Found(page);
        Assert.Equal(words, await page.GetByRole(AriaRole.Searchbox).InputValueAsync());
        Assert.Contains(address, await Hits(page));
        Assert.True(await page.Locator(".hits mark").CountAsync() > 0);
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("khéo")]
    [InlineData("nuoc rut")]
    [InlineData("bình thuận 2023")]
    [InlineData("bao nghe an")]
    public async Task As_many_are_found_as_by_the_server(string words)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(new Uri(portal.Address, $"/api/search?q={Uri.EscapeDataString(words)}&size=0"), TestContext.Current.CancellationToken));
        var page = await Open($"/tim-kiem?q={Uri.EscapeDataString(words)}");
        await Found(page);
        Assert.Contains($" {answer.RootElement.GetProperty("count").GetInt32()} ", await page.Locator(".found").TextContentAsync(), StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Results_are_narrowed_and_paged_by_links()
    {
        var page = await Open("/tim-kiem?q=thi+dua");
        await Found(page);
        Assert.Equal(20, await page.Locator(".hits > li").CountAsync());
        var first = await Hits(page);
        await page.Locator(".pager a", new() { HasText = "2" }).First.ClickAsync();
        await page.WaitForURLAsync("**trang=2");
        await Found(page);
        Assert.Empty(first.Intersect(await Hits(page)));
        await page.Locator(".kinds").GetByRole(AriaRole.Link, new() { Name = "Văn bản", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**loai=documents");
        await Found(page);
        Assert.All(await Hits(page), hit => Assert.True(hit.StartsWith("/van-ban/", StringComparison.Ordinal) || hit.StartsWith("/khen-thuong/", StringComparison.Ordinal), hit));
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("dân vận zzzz", "Không mục nào có đủ các từ")]
    [InlineData("zzzzqqq", "Không mục nào có từ này")]
    [InlineData("???", "không có chữ cái hay chữ số nào")]
    [InlineData("<img src=x onerror=alert(1)> khéo", "Không mục nào có đủ các từ")]
    [InlineData("__proto__ constructor toString", "Không mục nào có từ này")]
    public async Task Any_text_is_answered(string words, string said)
    {
        var page = await Open($"/tim-kiem?q={Uri.EscapeDataString(words)}");
        await Found(page);
        Assert.Contains(said, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_leads_to_the_lists()
    {
        var page = await Open("/tim-kiem?q=thi+dua", scripts: false);
        Assert.Contains("không chạy mã lệnh", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Phong trào thi đua" }).First.ClickAsync();
        Assert.EndsWith("/phong-trao/theo#chu-cai", page.Url, StringComparison.Ordinal);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task A_search_fetches_little_and_asks_nobody_else()
    {
        var fetched = new List<string>();
        var page = await Open("/tim-kiem?q=thi+dua", seen: fetched);
        await Found(page);
        var bytes = fetched.Where(path => path.StartsWith("/data/", StringComparison.Ordinal)).Sum(path => new FileInfo(Path.Combine(portal.Site, path[1..])).Length);
        Assert.InRange(bytes, 1, MostBytes);
        Assert.DoesNotContain(fetched, address => address.Contains("://", StringComparison.Ordinal));
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_page_breaks_no_rule_of_accessibility_and_fits_a_phone()
    {
        var page = await Open("/tim-kiem?q=thi+dua");
        await Found(page);
        foreach (var width in new[] { 320, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        }

        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task The_script_cuts_and_folds_words_as_the_catalog_does()
    {
        var letters = Enumerable.Range(0x20, 0x600 - 0x20).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c).ToList();
        var marks = Enumerable.Range(0x300, 0x70).Select(c => (char)c);
        string[] written =
        [
            "hoà hòa thuý thúy kỹ kĩ quý quí lý lí HOÀ", "16/CT-UBND 05/QĐ 1.000 007 0", "œuvre Straße Æ þing ŋ", "a\u0323\u0302 a\u0302\u0323 e\u0301\u0301", "Ω K Å й ё ά", "漢字 かな 𝒜𝒷 🎉x", "ﬁ Ⅻ ٣ ३",
            .. letters.Select(c => $"{c} x{c}y"), .. marks.SelectMany(mark => "aAeioouydđêơưxй".Select(letter => $"{letter}{mark} b{letter}{mark}\u0301c")),
            .. ContentReader.Read(Repository.PathOf("content")).All<Entry>().SelectMany(entry => new[] { entry.Title, entry.Text }),
        ];
        var page = await Open("/tim-kiem");
        var cut = await page.EvaluateAsync<JsonElement>(
            """
            async ([script, texts]) => {
              const { tokens } = await import(script);
              return texts.map(text => [text, text.normalize('NFD')].map(form => [form, tokens(form).map(({ folded, exact, start, end }) => `${folded} ${exact} ${start} ${end}`).join('\n')]));
            }
            """,
            new object[] { Assets.Embedded["search.js"], written });
        foreach (var form in cut.EnumerateArray().SelectMany(forms => forms.EnumerateArray()))
        {
            var text = form[0].GetString()!;
            Assert.Equal(string.Join('\n', Tokens.Of(text).Select(token => $"{token.Folded} {token.Exact} {token.Start} {token.End}")), form[1].GetString());
        }

        await page.Context.DisposeAsync();
    }

    private static Task<IJSHandle> Found(IPage page) => page.WaitForFunctionAsync("() => { const said = document.querySelector('#_ket-qua .found'); return said && said.textContent && said.textContent !== said.closest('section').dataset.waiting; }", null, new() { Timeout = 90_000 });

    private static Task<string[]> Hits(IPage page) => page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.hits .title a')].map(a => a.getAttribute('href'))");

    /// <summary>A page of a host that answers with files alone.</summary>
    private async Task<IPage> Open(string address, bool scripts = true, List<string>? seen = null)
    {
        var context = await portal.Require().NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1280, Height = 900 } });
        await context.RouteAsync("**/*", route =>
        {
            var path = new Uri(route.Request.Url) is { Host: "files.example" } asked ? Uri.UnescapeDataString(asked.AbsolutePath) : route.Request.Url;
            lock (context)
                seen?.Add(path);
            var file = Path.Combine(portal.Site, path == "/" ? "index.html" : path[1..]);
            return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : File.Exists(file + ".html") ? route.FulfillAsync(new() { Path = file + ".html" }) : route.FulfillAsync(new() { Status = 404 });
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Host + address);
        return page;
    }
}
