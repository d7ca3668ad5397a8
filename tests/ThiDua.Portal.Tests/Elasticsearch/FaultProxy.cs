using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>Stands between the portal and a real server, and spoils what a test wants spoilt.</summary>
public sealed partial class FaultProxy : IAsyncDisposable
{
    private readonly HttpClient _server;
    private FakeServer _front = null!;

    private FaultProxy(Uri server) => _server = new() { BaseAddress = server };

    /// <summary>What becomes of each request, by its number and what it asks for.</summary>
    public Func<int, string, Fault> Faults { get; set; } = (_, _) => Fault.None;

    /// <summary>Is told every answer of the server.</summary>
    public Action<string> Answered { get; set; } = _ => { };

    /// <summary>What is done before a request goes on to the server.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What is done when the server has answered, before the answer goes on.</summary>
    public Func<string, Task> After { get; set; } = _ => Task.CompletedTask;

    public Uri Address => _front.Address;

    public static async Task<FaultProxy> Start(Uri server)
    {
        var proxy = new FaultProxy(server);
        proxy._front = await FakeServer.Start(proxy.Answer);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync();
        _server.Dispose();
    }

    private async Task Answer(HttpContext context, int number)
    {
        var what = $"{context.Request.Method} {context.Request.Path}";
        var fault = Faults(number, what);
        switch (fault)
        {
            case Fault.Reset:
                context.Abort();
                return;
            case Fault.Busy:
                await FakeServer.Say(context, 429, """{"error":{"type":"es_rejected_execution_exception"}}""");
                return;
            case Fault.Away:
                await FakeServer.Say(context, 503, """{"error":{"type":"no_shard_available_action_exception"}}""");
                return;
            case Fault.Garbage:
                await FakeServer.Say(context, 200, "{\"responses\":[{\"hits\":");
                return;
        }

        await Before(what);
        using var request = new HttpRequestMessage(new(context.Request.Method), context.Request.Path + context.Request.QueryString);
        if (context.Request.ContentType is { } type)
        {
            request.Content = fault is Fault.Hurried ? new StringContent(await Hurried(context.Request.Body)) : new StreamContent(context.Request.Body);
            request.Content.Headers.ContentType = null;
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var answer = await _server.SendAsync(request, context.RequestAborted);
        var body = await answer.Content.ReadAsStringAsync(context.RequestAborted);
        Answered(body);
        await After(what);
        switch (fault)
        {
            case Fault.Lost:
                context.Abort();
                return;
            case Fault.Partial:
                body = body.Replace("\"failed\":0", "\"failed\":1", StringComparison.Ordinal);
                break;
            case Fault.TimedOut:
                body = body.Replace("\"timed_out\":false", "\"timed_out\":true", StringComparison.Ordinal);
                break;
            case Fault.Cut:
                context.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
                body = body[..(body.Length / 2)];
                break;
        }

        await FakeServer.Say(context, (int)answer.StatusCode, body);
    }

    private static async Task<string> Hurried(Stream body)
    {
        using var reader = new StreamReader(body);
        return Patience().Replace(await reader.ReadToEndAsync(), "\"timeout\":\"1nanos\"");
    }

    [GeneratedRegex("\"timeout\":\"\\d+ms\"")]
    private static partial Regex Patience();
}

public enum Fault
{
    None,
    Reset,
    Busy,
    Away,
    Garbage,
    Partial,
    TimedOut,
    Cut,

    /// <summary>The server is given no time, and says itself that it was not enough.</summary>
    Hurried,

    /// <summary>Done, but the answer does not arrive.</summary>
    Lost,
}
