using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>A decision with 200,000 recipients in a file beside it.</summary>
public sealed class LargeDataTests(LargeDataTests.Large large) : IClassFixture<LargeDataTests.Large>
{
    private static readonly Uri Data = new("/data/commendations.csv", UriKind.Relative);

    [Fact]
    public void It_is_published_in_little_memory()
    {
        Assert.Equal(0, large.Exit);
        Assert.True(Directory.EnumerateFiles(large.Site, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) > 2 * Large.Memory);
    }

    [Fact]
    public void It_has_no_index_that_a_browser_would_have_to_fetch_and_says_so()
    {
        Assert.False(Directory.Exists(Path.Combine(large.Site, "data/search")));
        Assert.Contains("quá nhiều mục", File.ReadAllText(Path.Combine(large.Site, "tim-kiem.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_sent_whole_in_little_memory()
    {
        using var answer = await large.Reader.GetAsync(Data, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await using var body = await answer.Content.ReadAsStreamAsync(Cancellation);

        Assert.Equal("bytes", answer.Headers.AcceptRanges.Single());
        Assert.Equal(new FileInfo(large.File).Length, answer.Content.Headers.ContentLength);
        await using var file = File.OpenRead(large.File);
        Assert.Equal(await SHA256.HashDataAsync(file, Cancellation), await SHA256.HashDataAsync(body, Cancellation));
    }

    [Fact]
    public async Task It_is_sent_compressed_to_who_accepts_that()
    {
        using var answer = await Get(("Accept-Encoding", "gzip, br"));
        await using var packed = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using var body = new GZipStream(packed, CompressionMode.Decompress);

        Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
        await using var file = File.OpenRead(large.File);
        Assert.Equal(await SHA256.HashDataAsync(file, Cancellation), await SHA256.HashDataAsync(body, Cancellation));
    }

    [Theory]
    [InlineData("bytes=0-99")]
    [InlineData("bytes=1000000-1000999")]
    [InlineData("bytes=-100")]
    public async Task A_part_of_it_may_be_asked_for(string range)
    {
        using var answer = await Get(("Range", range));
        var part = answer.Content.Headers.ContentRange!;
        var expected = new byte[part.To!.Value - part.From!.Value + 1];
        await using var file = File.OpenRead(large.File);
        file.Position = part.From.Value;
        await file.ReadExactlyAsync(expected, Cancellation);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_part_that_there_is_not_is_refused_with_the_length()
    {
        using var answer = await Get(("Range", $"bytes={new FileInfo(large.File).Length}-"));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.Equal(new FileInfo(large.File).Length, answer.Content.Headers.ContentRange!.Length);
        SecurityHeadersTests.AreOn(answer);
    }

    [Fact]
    public async Task Who_has_it_is_not_sent_it_again_and_a_download_goes_on_only_with_the_same_file()
    {
        using var head = await large.Reader.SendAsync(new(HttpMethod.Head, Data), Cancellation);
        var tag = head.Headers.ETag!.ToString();
        using var known = await Get(("If-None-Match", tag));
        using var more = await Get(("Range", "bytes=100-199"), ("If-Range", tag));
        using var other = await Get(("Range", "bytes=100-199"), ("If-Range", "\"other\""));

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, more.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Task<HttpResponseMessage> Get(params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Data);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return large.Reader.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }

    /// <summary>The decision, published and served by programs that may hold no more than a part of it.</summary>
    public sealed class Large : IAsyncLifetime
    {
        public const int Memory = 96 << 20;
        private const int Rows = 200_000;
        private static readonly (string Name, string Value) Limit = ("DOTNET_GCHeapHardLimit", Memory.ToString("x", CultureInfo.InvariantCulture));
        private readonly ContentTree _tree = new(large: true);
        private PortalProcess _portal = null!;

        public int Exit { get; private set; }

        public string File => Path.Combine(_tree.Site, "data/commendations.csv");

        public string Site => _tree.Site;

        public HttpClient Reader { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            _tree.Write("khen-thuong/quyet-dinh-mau.md", ContentTree.Document("Quyết định mẫu", type: "decision"));
            await using (var rows = new StreamWriter(_tree.PathOf("khen-thuong/quyet-dinh-mau.commendations.csv")))
            {
                await rows.WriteLineAsync("key,recipient,recipientKind,award,form,level");
                for (var row = 0; row < Rows; row++)
                    await rows.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"tap-the-{row}a,Tập thể số {row} của xã Mẫu,collective,Giấy khen của Ủy ban nhân dân xã,certificateOfCommendation,commune"));
            }

            string[] arguments = ["--content", _tree.Content, "--state", _tree.State, "--today", "2025-05-19"];
            Exit = StaffProgram.Run(StaffProgram.Site, ["publish", .. arguments], Limit).Exit;
            _portal = await PortalProcess.Start([.. arguments, "--urls", "http://127.0.0.1:0"], Limit);
            Reader = new() { BaseAddress = _portal.Address };
        }

        public ValueTask DisposeAsync()
        {
            Reader.Dispose();
            _portal.Dispose();
            _tree.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
