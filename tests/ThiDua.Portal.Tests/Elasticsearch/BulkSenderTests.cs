using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Elasticsearch;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>How documents are sent to a server that takes its time.</summary>
public sealed class BulkSenderTests
{
    // So many are sent at once, however short they are.
    private const int Rows = 5_000;

    [Fact]
    public async Task A_slow_request_does_not_hold_up_those_after_it()
    {
        var others = new TaskCompletionSource();
        await using var server = await FakeServer.Start(async (context, number) =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            if (number == 6)
                others.SetResult();
            if (number == 1)
                await others.Task.WaitAsync(context.RequestAborted);
            await FakeServer.Say(context, 200, """{"errors":false}""");
        });
        using var client = Client(server);
        await using var sender = new BulkSender(client, "index", TestContext.Current.CancellationToken);
        for (var row = 0; row < 6 * Rows; row++)
            await sender.Add($"{row}", "\"\""u8).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        await sender.Finish();
        Assert.Equal(6, server.Asked);
    }

    [Fact]
    public async Task Nothing_is_under_way_any_longer_when_a_row_was_refused()
    {
        var (underWay, second) = (0, new TaskCompletionSource());
        await using var server = await FakeServer.Start(async (context, number) =>
        {
            Interlocked.Increment(ref underWay);
            try
            {
                await context.Request.Body.CopyToAsync(Stream.Null);
                if (number > 1)
                {
                    second.TrySetResult();
                    await Task.Delay(Timeout.Infinite, context.RequestAborted);
                }

                await second.Task;
                await FakeServer.Say(context, 200, Refusal);
            }
            finally
            {
                Interlocked.Decrement(ref underWay);
            }
        });
        using var client = Client(server);
        var refused = await Assert.ThrowsAsync<PublishRefusedException>(async () =>
        {
            await using var sender = new BulkSender(client, "index", TestContext.Current.CancellationToken);
            for (var row = 0; row < 10 * Rows; row++)
                await sender.Add($"{row}", "\"\""u8);
            await sender.Finish();
        });
        Assert.Contains("the cluster does not take the row: status 400, mapper_parsing_exception", refused.Message, StringComparison.Ordinal);
        for (var waited = 0; Volatile.Read(ref underWay) > 0 && waited < 900; waited++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(0, underWay);
    }

    private static string Refusal { get; } = $$"""{"errors":true,"items":[{{string.Join(',', Enumerable.Repeat("""{"index":{"status":400,"error":{"type":"mapper_parsing_exception"}}}""", Rows))}}]}""";

    private static ElasticClient Client(FakeServer server) => new(FakeServer.Options(server), TimeProvider.System, NullLogger.Instance);
}
