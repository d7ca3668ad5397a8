using System.IO.Compression;
using System.Net;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>How the published site is answered.</summary>
public sealed class ServingTests(ServingTests.Served served) : IClassFixture<ServingTests.Served>
{
    private const string Page = "/van-ban/ke-hoach-mau";

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData(Page, "text/html; charset=utf-8")]
    [InlineData(Page + ".json", "application/json; charset=utf-8")]
    [InlineData("/van-ban.csv", "text/csv; charset=utf-8")]
    [InlineData("/data/documents.jsonl", "application/jsonl; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    public async Task A_file_is_answered_whole_with_its_type(string address, string type)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(await File.ReadAllBytesAsync(served.FileOf(address), TestContext.Current.CancellationToken), await Bytes(answer));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("GZIP, deflate;q=0.5")]
    [InlineData("gzip;q=0, br;q=0.1")]
    public async Task A_page_is_compressed_as_the_browser_accepts_it(string accepted)
    {
        using var answer = await Get(Page, ("Accept-Encoding", accepted));
        var encoding = Assert.Single(answer.Content.Headers.ContentEncoding);
        await using var bytes = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = encoding is "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var buffer = new MemoryStream();
        await plain.CopyToAsync(buffer, TestContext.Current.CancellationToken);

        Assert.Contains(encoding, accepted, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(await File.ReadAllBytesAsync(served.FileOf(Page), TestContext.Current.CancellationToken), buffer.ToArray());
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("br;q=0, gzip;q=0")]
    [InlineData("zstd")]
    [InlineData("*;;q=,,")]
    public async Task It_is_not_compressed_for_a_browser_that_accepts_none(string accepted)
    {
        using var answer = await Get(Page, ("Accept-Encoding", accepted));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_page_that_a_reader_has_is_not_sent_again()
    {
        using var first = await Get(Page, ("Accept-Encoding", "br"));
        var tag = first.Headers.ETag!.ToString();
        foreach (var known in new[] { tag, "W/" + tag, $"\"other\", {tag}", "*" })
        {
            using var again = await Get(Page, ("Accept-Encoding", "br"), ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Assert.Empty(await Bytes(again));
        }

        using var other = await Get(Page, ("If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task The_tag_is_of_the_bytes_and_of_how_they_are_sent()
    {
        var tags = new List<string>();
        foreach (var (address, accepted) in new[] { (Page, "identity"), (Page, "br"), (Page, "gzip"), ("/", "identity") })
        {
            using var answer = await Get(address, ("Accept-Encoding", accepted));
            tags.Add(answer.Headers.ETag!.ToString());
        }

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Assets_are_kept_for_good_and_pages_are_asked_for_again()
    {
        var asset = Directory.EnumerateFiles(Path.Combine(served.Tree.Site, "assets")).Select(Path.GetFileName).First();
        using var style = await Get("/assets/" + asset);
        using var page = await Get(Page);

        Assert.Equal("public, max-age=31536000, immutable", style.Headers.CacheControl!.ToString());
        Assert.Equal("public, no-cache", page.Headers.CacheControl!.ToString().Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Page + ".html", Page)]
    [InlineData(Page + "/", Page)]
    [InlineData(Page + "///", Page)]
    [InlineData("//van-ban/ke-hoach-mau", Page)]
    [InlineData("/index.html", "/")]
    [InlineData("/van-ban/", "/van-ban")]
    [InlineData(Page + ".html?a=b&c=%C4%91", Page + "?a=b&c=%C4%91")]
    [InlineData("/van-ban/kh%C3%B4ng.html", "/van-ban/kh%C3%B4ng")]
    [InlineData("/%5Cevil.example/", "/%5Cevil.example")]
    [InlineData("/van-ban/ma-cu", Page)]
    [InlineData("/van-ban/ma-cu.html", Page)]
    public async Task A_page_has_one_address_and_the_others_lead_to_it(string address, string to)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(to, answer.Headers.GetValues("Location").Single());
    }

    [Theory]
    [InlineData("/khong-co")]
    [InlineData("/van-ban/khong-co.json")]
    [InlineData("/404")]
    [InlineData("/van-ban/..%2Findex")]
    [InlineData("/..%2F..%2Fsite.manifest")]
    [InlineData("/site.manifest")]
    public async Task What_is_not_there_is_answered_with_the_404_page(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await File.ReadAllBytesAsync(served.FileOf("/404"), TestContext.Current.CancellationToken), await Bytes(answer));
    }

    [Fact]
    public async Task The_404_page_is_404_even_to_a_reader_who_has_it()
    {
        using var answer = await Get("/khong-co", ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Head_is_answered_like_get_without_the_body()
    {
        foreach (var address in new[] { Page, "/khong-co", "/health/live", "/data/documents.csv" })
        {
            using var get = await Get(address);
            using var head = await served.Reader.SendAsync(new(HttpMethod.Head, address), TestContext.Current.CancellationToken);

            Assert.Equal(get.StatusCode, head.StatusCode);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task Another_method_is_refused_with_those_that_there_are(string method)
    {
        foreach (var address in new[] { "/", Page, "/khong-co", "/health/live" })
        {
            using var answer = await served.Reader.SendAsync(new(new(method), address), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("GET", Page)]
    [InlineData("GET", Page + ".html")]
    [InlineData("GET", "/khong-co")]
    [InlineData("POST", Page)]
    [InlineData("GET", "/health/ready")]
    [InlineData("GET", "/robots.txt")]
    public async Task Every_answer_carries_the_security_headers(string method, string address)
    {
        using var answer = await served.Reader.SendAsync(new(new(method), address), TestContext.Current.CancellationToken);

        SecurityHeadersTests.AreOn(answer);
    }

    private Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(served.Reader.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return served.Reader.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> Bytes(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>One portal for all of these claims.</summary>
    public sealed class Served : IDisposable
    {
        private readonly PortalHost _host;

        public Served()
        {
            Tree.Write(ContentTree.Plan, ContentTree.Document("Kế hoạch mẫu", issuer: "hoi-dong-mau").Replace("status:", "formerIds:\n  - ma-cu\nstatus:", StringComparison.Ordinal));
            _host = new(Tree);
            // The addresses below must reach the server as they are written.
            _host.UseKestrel(port: 0);
            _host.StartServer();
            Reader = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _host.ClientOptions.BaseAddress };
        }

        public ContentTree Tree { get; } = new();

        public HttpClient Reader { get; }

        public string FileOf(string address) =>
            Path.Combine(Tree.Site, address is "/" ? "index.html" : Path.HasExtension(address) ? address[1..] : address[1..] + ".html");

        public void Dispose()
        {
            Reader.Dispose();
            _host.Dispose();
            Tree.Dispose();
        }
    }
}
