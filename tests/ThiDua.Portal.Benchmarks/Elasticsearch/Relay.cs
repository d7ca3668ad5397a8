using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Stands before a cluster and passes on what it is asked and what is answered, nothing else: what one more process on the way costs at least.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _server;
    private readonly Action<Recorded>? _passed;

    private Relay(WebApplication app, HttpClient server, Action<Recorded>? passed) => (_app, _server, _passed) = (app, server, passed);

    /// <summary>Where it is.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts it before a cluster.</summary>
    /// <param name="server">Asks the cluster.</param>
    /// <param name="passed">Is told of every request.</param>
    public static async Task<Relay> Start(HttpClient server, Action<Recorded>? passed = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var relay = new Relay(builder.Build(), server, passed);
        relay._app.Urls.Add("http://127.0.0.1:0");
        relay._app.Run(relay.Answer);
        await relay._app.StartAsync();
        return relay;
    }

    /// <summary>Runs until it is ended, and prints where it is.</summary>
    public static async Task Run()
    {
        using var cluster = new TestCluster();
        await using var relay = await Start(cluster.Http);
        Console.WriteLine(relay.Address);
        await Task.Delay(Timeout.Infinite);
    }

    /// <summary>Sends a recorded request to a server.</summary>
    public static async Task<HttpResponseMessage> Send(HttpClient server, Recorded recorded)
    {
        using var request = new HttpRequestMessage(new(recorded.Method), recorded.Path);
        if (recorded.Body.Length > 0)
        {
            request.Content = new ByteArrayContent(recorded.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(recorded.Type!);
        }

        return await server.SendAsync(request);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var body = new byte[context.Request.ContentLength ?? 0];
        await context.Request.Body.ReadExactlyAsync(body);
        var recorded = new Recorded(context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.ContentType, body);
        _passed?.Invoke(recorded);
        using var answer = await Send(_server, recorded);
        var said = await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.Headers["X-Elastic-Product"] = "Elasticsearch";
        context.Response.ContentLength = said.Length;
        await context.Response.Body.WriteAsync(said);
    }
}
