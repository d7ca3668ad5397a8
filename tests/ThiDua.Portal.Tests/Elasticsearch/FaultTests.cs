using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A real server behind a line that breaks: every answer is the right one, or none.</summary>
public sealed class FaultTests(Cluster cluster) : IClassFixture<Cluster>
{
    private const int Rows = 60;
    private const int Sequences = 200;
    private static readonly RandomRecords Records = new(seed: 3, Rows);
    private static readonly Fault[] Reading = [Fault.Reset, Fault.Busy, Fault.Away, Fault.Garbage, Fault.Partial, Fault.TimedOut, Fault.Cut];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_goes_wrong_an_answer_is_right_or_there_is_none()
    {
        await cluster.PublishAsync("faults", Records.Of);
        await using var proxy = await FaultProxy.Start(cluster.Options.Nodes[0]);
        using var direct = await cluster.Elastic.Open(cancellation: Cancellation);
        var (answered, away) = (0, 0);
        for (var seed = 0; seed < Sequences; seed++)
        {
            var random = new Random(seed);
            using var store = new ElasticStore(cluster.Options with { Nodes = [proxy.Address], Deadline = TimeSpan.FromSeconds(30) }, TimeProvider.System, NullLogger<ElasticStore>.Instance);
            proxy.Faults = (_, _) => Fault.None;
            await store.Look(Cancellation);
            var chances = new Random(seed);
            proxy.Faults = (_, _) =>
            {
                lock (chances)
                    return chances.Next(4) == 0 ? Reading[chances.Next(Reading.Length)] : Fault.None;
            };
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => new RandomQueries(random, Rows).Next()).ToList().Select(async asked =>
            {
                var query = QueryCheck.Check(asked).Query!;
                var right = AnswerText.Of(query, await direct.Run(query, Cancellation));
                try
                {
                    using var reading = await store.Open(cancellation: Cancellation);
                    Assert.Equal(right, AnswerText.Of(query, await reading.Run(query, Cancellation)));
                    Interlocked.Increment(ref answered);
                }
                catch (StoreAwayException)
                {
                    Interlocked.Increment(ref away);
                }
            }));
        }

        Assert.True(answered > 50 && away > 50, $"{answered} answered, {away} not");
    }

    [Fact]
    public async Task Without_anything_published_nothing_is_answered_and_not_an_empty_list()
    {
        using var store = new ElasticStore(cluster.Options with { Names = new("nobody") }, TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await store.Look(Cancellation);
        Assert.Equal("Nothing is published yet.", store.Trouble);
        await Assert.ThrowsAsync<StoreAwayException>(async () => await store.Open(cancellation: Cancellation));
    }

    [Fact]
    public async Task A_generation_that_other_rules_made_is_refused_by_the_name_of_its_index()
    {
        await cluster.PublishAsync("other-rules", Records.Of);
        var index = cluster.Options.Names.Of("places", "other-rules");
        using var client = new ElasticClient(cluster.Options, TimeProvider.System, NullLogger.Instance);
        var meta = $$"""{"_meta":{"kind":"places","generation":"other-rules","schema":"{{IndexDefinition.Schema(Catalog.Place.Dataset)}}","analysis":"old"} }""";
        using (var changed = await client.Write(HttpMethod.Put, $"/{index}/_mapping", System.Text.Encoding.UTF8.GetBytes(meta), TimeSpan.FromSeconds(60), Cancellation))
            Assert.True(changed.IsSuccess, changed.Error);
        using var store = new ElasticStore(cluster.Options, TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await store.Look(Cancellation);
        Assert.Contains(index, store.Trouble, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreAwayException>(async () => await store.Open(cancellation: Cancellation));
    }
}
