using System.Net;
using System.Net.Http.Json;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class LoadTests
{
    private static readonly Schema Asked = Schema.Parse("type Query { slow: Int }");

    [Fact]
    public async Task A_request_without_its_turn_is_503_and_told_when_to_come_again()
    {
        var (entered, open) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = await GraphQLServer.Start(
            new(Asked, new Resolvers().Field("Query", "slow", new Gate(entered, open.Task))),
            new() { Concurrency = 1, Wait = TimeSpan.Zero });
        var first = Ask(server);
        await entered.Task.WaitAsync(TestContext.Current.CancellationToken);
        using var second = await Ask(server);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
        Assert.Contains(ErrorCodes.Overloaded, await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        open.SetResult();
        using var answered = await first;
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_503()
    {
        await using var server = await GraphQLServer.Start(new(
            Asked,
            new Resolvers().Field("Query", "slow", new Gate(new(), Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken))),
            new() { Timeout = TimeSpan.FromMilliseconds(20) }));
        using var ended = await Ask(server);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ended.StatusCode);
        Assert.Contains(ErrorCodes.Timeout, await ended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> Ask(GraphQLServer server) =>
        server.Client.PostAsJsonAsync(server.Address, new { query = "{slow}" }, TestContext.Current.CancellationToken);

    private sealed class Gate(TaskCompletionSource entered, Task open) : IFieldResolver
    {
        public async ValueTask Resolve(FieldBatch batch)
        {
            entered.TrySetResult();
            await open.WaitAsync(batch.Cancellation);
        }
    }
}
