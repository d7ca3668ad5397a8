using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Stores.Elasticsearch;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A server that answers as a test says: for what no real server can be brought to do.</summary>
public sealed class FakeServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _asked;

    private FakeServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>How many requests came.</summary>
    public int Asked => _asked;

    /// <summary>Starts it.</summary>
    /// <param name="answer">Answers each request, which has its number.</param>
    /// <param name="certificate">For encrypted connections.</param>
    public static async Task<FakeServer> Start(Func<HttpContext, int, Task> answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ListenLocalhostOnAnyPort(certificate);
        });
        var server = new FakeServer(builder.Build());
        server._app.Run(context => answer(context, Interlocked.Increment(ref server._asked)));
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Answers as a node does.</summary>
    public static async Task Say(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["X-Elastic-Product"] = "Elasticsearch";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>How such servers are asked in tests: not for long, but long enough for a machine that has much to do.</summary>
    public static ElasticOptions Options(params FakeServer[] servers) => new() { Nodes = [.. servers.Select(server => server.Address)], Deadline = TimeSpan.FromSeconds(20), ToConnect = TimeSpan.FromSeconds(20) };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
