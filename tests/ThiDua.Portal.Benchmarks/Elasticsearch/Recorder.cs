using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Stands between the portal and a cluster, and keeps what the portal sends.</summary>
public sealed class Recorder : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _server;
    private List<Recorded> _sent = [];

    private Recorder(WebApplication app, HttpClient server) => (_app, _server) = (app, server);

    /// <summary>Where it is.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>Starts it before a cluster.</summary>
    public static async Task<Recorder> Start(HttpClient server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var recorder = new Recorder(builder.Build(), server);
        recorder._app.Urls.Add("http://127.0.0.1:0");
        recorder._app.Run(recorder.Answer);
        await recorder._app.StartAsync();
        return recorder;
    }

    /// <summary>What was sent since it was last asked.</summary>
    public IReadOnlyList<Recorded> Taken() => Interlocked.Exchange(ref _sent, []);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Sends a recorded request to the cluster, and reads the whole answer.</summary>
    public static async Task Repeat(HttpClient server, Recorded recorded)
    {
        using var request = new HttpRequestMessage(new(recorded.Method), recorded.Path);
        if (recorded.Body.Length > 0)
        {
            request.Content = new ByteArrayContent(recorded.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(recorded.Type!);
        }

        using var answer = await server.SendAsync(request);
        // A row that is not there is an answer too.
        if (answer.StatusCode is not HttpStatusCode.NotFound)
            answer.EnsureSuccessStatusCode();
        _ = await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task Answer(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var recorded = new Recorded(context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.ContentType, body.ToArray());
        _sent.Add(recorded);
        using var request = new HttpRequestMessage(new(recorded.Method), recorded.Path) { Content = recorded.Body.Length == 0 ? null : new ByteArrayContent(recorded.Body) };
        if (request.Content is not null)
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(recorded.Type!);
        using var answer = await _server.SendAsync(request);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.Headers["X-Elastic-Product"] = "Elasticsearch";
        await context.Response.Body.WriteAsync(await answer.Content.ReadAsByteArrayAsync());
    }
}
