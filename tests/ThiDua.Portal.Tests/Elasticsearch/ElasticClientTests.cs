using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Tests.Hosting;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What the client does when servers do not answer as they should.</summary>
public sealed class ElasticClientTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_that_breaks_the_connection_is_left_for_another()
    {
        await using var broken = await FakeServer.Start((context, _) => Abort(context));
        await using var well = await FakeServer.Start((context, _) => FakeServer.Say(context, 200, """{"ok":true}"""));
        using var client = Client(FakeServer.Options(broken, well));
        for (var i = 0; i < 20; i++)
            Assert.Equal("true", await Ask(client));
        // After three failures on end it is asked only now and then.
        Assert.InRange(broken.Asked, 1, 10);
    }

    [Fact]
    public async Task Each_kind_of_broken_answer_is_said_by_name()
    {
        foreach (var (answer, says) in new (Func<HttpContext, int, Task> Answer, string Says)[]
        {
            ((context, _) => Abort(context), "the connection broke"),
            ((context, _) => FakeServer.Say(context, 200, "<html>"), "no JSON"),
            ((context, _) => FakeServer.Say(context, 200, new string('[', 1000)), "no JSON"),
            ((context, _) => Plain(context), "no Elasticsearch"),
            ((context, _) => Endless(context), "too long"),
            ((context, _) => FakeServer.Say(context, 503, """{"error":{"type":"cluster_block_exception","reason":"x"}}"""), "cluster_block_exception"),
            ((context, _) => FakeServer.Say(context, 400, """{"error":{"type":"parsing_exception","reason":"secret"}}"""), "parsing_exception"),
            ((context, _) => FakeServer.Say(context, 401, """{"error":{"type":"security_exception"}}"""), "security_exception"),
        })
        {
            await using var server = await FakeServer.Start(answer);
            using var client = Client(FakeServer.Options(server) with { LongestAnswer = 1 << 20 });
            var away = await Assert.ThrowsAsync<StoreAwayException>(() => Ask(client));
            Assert.Contains(says, away.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", away.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_is_slow_with_headers_or_with_the_body_is_not_waited_for_past_the_deadline()
    {
        foreach (var late in new Func<HttpContext, int, Task>[] { (context, _) => Forever(context), SlowBody })
        {
            await using var server = await FakeServer.Start(late);
            using var client = Client(FakeServer.Options(server) with { Deadline = TimeSpan.FromMilliseconds(300) });
            var away = await Assert.ThrowsAsync<StoreAwayException>(() => Ask(client));
            Assert.Contains("in time", away.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_busy_cluster_is_asked_once_more_and_not_again_and_again()
    {
        await using var server = await FakeServer.Start((context, number) => FakeServer.Say(context, number == 1 ? 429 : 200, """{"ok":true}"""));
        using var client = Client(FakeServer.Options(server));
        Assert.Equal("true", await Ask(client));
        await using var busy = await FakeServer.Start((context, _) => FakeServer.Say(context, 429, """{"error":{"type":"es_rejected_execution_exception"}}"""));
        using var other = Client(FakeServer.Options(busy));
        await Assert.ThrowsAsync<StoreAwayException>(() => Ask(other));
        Assert.Equal(2, busy.Asked);
    }

    [Fact]
    public async Task One_who_publishes_asks_a_busy_cluster_until_it_answers()
    {
        await using var server = await FakeServer.Start((context, number) => FakeServer.Say(context, number > 4 ? 200 : 429, """{"ok":true}"""));
        using var client = Client(FakeServer.Options(server) with { IsPatient = true, Deadline = TimeSpan.FromMinutes(2) });
        Assert.Equal("true", await Ask(client));
        Assert.Equal(5, server.Asked);
    }

    [Fact]
    public async Task Nothing_is_written_twice()
    {
        await using var server = await FakeServer.Start((context, _) => Abort(context));
        using var client = Client(FakeServer.Options(server));
        await Assert.ThrowsAsync<StoreAwayException>(() => client.Write(HttpMethod.Put, "/x", null, TimeSpan.FromSeconds(20), Cancellation));
        Assert.Equal(1, server.Asked);
    }

    [Fact]
    public async Task Only_a_certificate_of_the_pinned_authority_is_believed()
    {
        using var authority = Authority("Ours");
        using var stranger = Authority("Another");
        using var certificate = Certificate(authority);
        var seen = new ConcurrentBag<string>();
        await using var server = await FakeServer.Start((context, _) =>
        {
            seen.Add(context.Request.Headers.Authorization.ToString());
            return FakeServer.Say(context, 200, """{"ok":true}""");
        }, certificate);
        var options = FakeServer.Options(server) with { Authority = authority, Authorization = new("ApiKey abc") };
        using (var client = Client(options))
            Assert.Equal("true", await Ask(client));
        Assert.Equal(["ApiKey abc"], seen);
        foreach (var other in new[] { stranger, null })
        {
            using var client = Client(options with { Authority = other });
            await Assert.ThrowsAsync<StoreAwayException>(() => Ask(client));
        }

        Assert.Single(seen);
        Assert.DoesNotContain("abc", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7.17.0", "7.17.0")]
    [InlineData("9.1.0", "9.1.0")]
    [InlineData("80.1", "80.1")]
    public async Task Another_version_is_refused_by_name(string version, string says)
    {
        await using var server = await FakeServer.Start((context, _) => FakeServer.Say(context, 200, $$"""{"version":{"number":"{{version}}"} }"""));
        using var store = new ElasticStore(FakeServer.Options(server), TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await store.Look(Cancellation);
        Assert.Contains(says, store.Trouble, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreAwayException>(async () => await store.Open(cancellation: Cancellation));
    }

    [Fact]
    public void A_breaker_lets_one_try_through_when_the_rest_is_over_and_rests_longer_after_it()
    {
        var clock = new MovableTime(DateTimeOffset.UnixEpoch);
        var breaker = new Breaker(clock);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.True(breaker.TryEnter());
            breaker.Fail();
        }

        Assert.True(breaker.IsOpen);
        Assert.False(breaker.TryEnter());
        clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.True(breaker.TryEnter());
        Assert.False(breaker.TryEnter());
        breaker.Fail();
        clock.Advance(TimeSpan.FromSeconds(1.1));
        Assert.False(breaker.TryEnter());
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(breaker.TryEnter());
        breaker.Succeed();
        Assert.False(breaker.IsOpen);
    }

    private static ElasticClient Client(ElasticOptions options) => new(options, TimeProvider.System, NullLogger.Instance);

    private static async Task<string> Ask(ElasticClient client)
    {
        using var answer = await client.Read(HttpMethod.Get, "/", null, Cancellation);
        return Json.Text(answer.Body.At("ok"));
    }

    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static Task Plain(HttpContext context) => context.Response.WriteAsync("{}", context.RequestAborted);

    private static async Task Endless(HttpContext context)
    {
        await FakeServer.Say(context, 200, "{\"a\":\"");
        var piece = new byte[1 << 16];
        piece.AsSpan().Fill((byte)'a');
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
    }

    private static Task Forever(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    private static async Task SlowBody(HttpContext context, int number)
    {
        await FakeServer.Say(context, 200, "{");
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Forever(context);
    }

    private static X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(2));
    }

    private static X509Certificate2 Certificate(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=node", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(authority, TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1), [1, 2, 3, 4, 5, 6, 7, 8]);
        return issued.CopyWithPrivateKey(key);
    }
}
