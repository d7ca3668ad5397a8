using System.Net.Sockets;
using System.Text;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>Whatever a client sends, the server answers honestly, tells nothing of itself, and goes on.</summary>
public sealed class MalformedTests
{
    private const int Requests = 3000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string[] Pieces =
    [
        "/", "//", "..", "/../", "%2e%2e/", "%2F", "%5c", "\\", "%00", "%", "%zz", "%ff%fe", "%c0%af", "%ed%a0%80", "%F0%9F%98%80", "\u0111", "van-ban", "/van-ban/ke-hoach-mau", ".html",
        ".json", "?", "&", "=", "#", ";", "+", ":", "@", "[", "]", "{", "}", "|", "^", "`", "\"", "'", "<", ">", "*", "~", "a b", "\t", "http://x", "https://[::1", "x:80", "health/ready",
        "data/documents.csv", "assets/", "index.html", "404", "con", "nul", "site.manifest", "$metadata", "%0d%0aX-Evil:%201", "%250d%250a", "tim-kiem?q=%E1%BA", "redirects.txt",
    ];

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "TRACE", "CONNECT", "get", "G\u0001T", "", "PROPFIND", new('A', 300)];

    private static readonly string[] Versions = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "http/1.1", "", "HTTP/1.1 x"];

    private static readonly string[] Headers =
    [
        "Accept-Encoding: br;q=2, gzip;q=x,,;", "Accept-Encoding: \"", "If-None-Match: \"", "If-None-Match: W/, *,\"a", "If-Modified-Since: yesterday", "Range: bytes=-", "Range: bytes=9-1",
        "Range: bytes=0-0,1-1,99999999999999999999-", "Range: lines=1-2", "Accept: */*;q=;;", "Cookie: =;=;", "Host: evil.example", "Host: a, b", "Content-Length: -1", "Content-Length: 99999999999999999999",
        "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked", "Expect: 100-continue", "Upgrade: websocket", "X: \u0000", "X", ": x", " folded", "X-Long: " + new string('x', 40_000),
        "Connection: Upgrade, HTTP2-Settings", "Forwarded: for=\"", "X-Forwarded-Proto: javascript", "X-HTTP-Method-Override: DELETE", "Content-Type: ;;;", "Accept-Language: vi-\u00ff",
    ];

    [Fact]
    public async Task No_request_gets_a_500_or_a_stack_trace_and_the_server_goes_on()
    {
        using var tree = new ContentTree();
        using var portal = await PortalProcess.Start(tree);
        var answered = 0;
        await Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, async (number, cancellation) =>
        {
            var request = Request(new Random(number));
            var answer = await Send(portal.Address, request, cancellation);
            if (answer.Length is 0)
                return;
            Interlocked.Increment(ref answered);
            Judge(request, answer);
        });
        Assert.InRange(answered, Requests * 9 / 10, Requests);

        using var reader = new HttpClient { BaseAddress = portal.Address };
        using var page = await reader.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(page.IsSuccessStatusCode);
        Assert.DoesNotContain("   at ", portal.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", portal.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(414)]
    [InlineData(431)]
    [InlineData(413)]
    public async Task What_is_too_long_is_refused_before_it_is_read(int status)
    {
        using var tree = new ContentTree();
        using var portal = await PortalProcess.Start(tree);
        var request = status switch
        {
            414 => $"GET /{new string('a', 1 << 20)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            431 => "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + string.Concat(Enumerable.Range(0, 200).Select(n => $"X-{n}: 1\r\n")) + "\r\n",
            _ => "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 99999999999\r\n\r\n",
        };
        var answer = await Send(portal.Address, Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);

        // A body is never asked for: who sends one is told that there is only reading here.
        Assert.StartsWith($"HTTP/1.1 {(status is 413 ? 405 : status)} ", answer, StringComparison.Ordinal);
    }

    private static byte[] Request(Random random)
    {
        if (random.Next(20) is 0)
        {
            var noise = new byte[random.Next(1, 400)];
            random.NextBytes(noise);
            return [.. noise, .. "\r\n\r\n"u8];
        }

        var text = new StringBuilder(Pick(random, Methods)).Append(' ').Append(random.Next(8) is 0 ? "" : "/");
        for (var pieces = random.Next(6); pieces > 0; pieces--)
            text.Append(random.Next(6) is 0 ? $"%{random.Next(256):x2}" : Pick(random, Pieces));
        if (random.Next(40) is 0)
            text.Append('a', random.Next(50_000));
        text.Append(' ').Append(Pick(random, Versions)).Append("\r\n");
        if (random.Next(10) is not 0)
            text.Append("Host: localhost\r\n");
        for (var headers = random.Next(4); headers > 0; headers--)
            text.Append(Pick(random, Headers)).Append("\r\n");
        // With the end of a body in pieces, for which the server would wait a while.
        text.Append("Connection: close\r\n\r\n0\r\n\r\n");
        return (random.Next(2) is 0 ? Encoding.UTF8 : Encoding.Latin1).GetBytes(text.ToString());
    }

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    private static async Task<string> Send(Uri server, byte[] request, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port, limit.Token);
        using var answer = new MemoryStream();
        try
        {
            var stream = socket.GetStream();
            await stream.WriteAsync(request, limit.Token);
            await stream.CopyToAsync(answer, limit.Token);
        }
        catch (Exception cut) when (cut is IOException or SocketException)
        {
            // A server may close on a client that still sends what it will not read; what it said before counts.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    private static void Judge(byte[] request, string answer)
    {
        var asked = Encoding.Latin1.GetString(request)[..Math.Min(request.Length, 300)];
        var status = int.Parse(answer.AsSpan("HTTP/1.1 ".Length, 3), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(status is < 500 or 501 or 505, $"{status} to {asked}");
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\nServer:", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("X-Evil", answer, StringComparison.Ordinal);
        // What is no request at all is refused by the server underneath, which says nothing but the status.
        if (!answer.Contains("\nContent-Length: 0\r\nConnection: close", StringComparison.Ordinal))
            Assert.True(answer.Contains("\nContent-Security-Policy: ", StringComparison.Ordinal), $"No security headers to {asked}: {answer[..Math.Min(answer.Length, 300)]}");
    }
}
