using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A node with settings of its own, which is killed and comes back.</summary>
public sealed class ElasticNodeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_too_long_is_sent_in_parts_and_a_killed_node_is_an_honest_gap()
    {
        // Two megabytes of rows, and a server that takes one at a time.
        var records = new RandomRecords(seed: 5, 600);
        using var node = ElasticNode.Start("http.max_content_length=300kb");
        var options = new ElasticOptions { Nodes = [node.Address], Deadline = TimeSpan.FromSeconds(60) };
        using (var publisher = new ElasticPublisher(options, TimeProvider.System, NullLogger<ElasticPublisher>.Instance))
            Assert.Equal(PublishOutcome.Published, await publisher.Publish("one", records.Of, cancellation: Cancellation));
        using var store = new ElasticStore(options with { Deadline = TimeSpan.FromSeconds(5) }, TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await store.Look(Cancellation);
        Assert.Equal(600, await Count(store));

        node.Kill();
        await Assert.ThrowsAsync<StoreAwayException>(() => Count(store));
        await store.Look(Cancellation);
        Assert.NotNull(store.Trouble);

        node.Again();
        await Hosting.PortalHost.Until(async () =>
        {
            await store.Look(Cancellation);
            return store.Trouble is null;
        }, "The return of the node");
        await Hosting.PortalHost.Until(async () => await Answers(store), "An answer");
        Assert.Equal(600, await Count(store));
    }

    private static async Task<bool> Answers(ElasticStore store)
    {
        try
        {
            return await Count(store) == 600;
        }
        catch (StoreAwayException)
        {
            // Its shards are opened one after the other.
            return false;
        }
    }

    private static async Task<long?> Count(ElasticStore store)
    {
        using var reading = await store.Open(cancellation: Cancellation);
        return (await reading.Run(QueryCheck.Check(new DatasetQuery(Commendation.Dataset) { Count = true }).Query!, Cancellation)).Count;
    }
}
