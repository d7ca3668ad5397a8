using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>Nodes that are killed and come back.</summary>
public sealed class ElasticNodeTests
{
    private const int Rows = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_while_rows_are_sent_or_the_alias_is_moved_the_server_comes_back_with_one_whole_generation()
    {
        using var node = ElasticNode.Start();
        using var store = new NodeStore(node);
        await store.Publish("before", Rows);
        await store.Until("before", Rows);

        await Kill(store, node, "killed-bulk", Rows + 1, "_bulk", answered: false);
        await store.Until("before", Rows);

        await Kill(store, node, "killed-before-move", Rows + 2, "_aliases", answered: false);
        await store.Until("before", Rows);

        await Kill(store, node, "killed-after-move", Rows + 3, "_aliases", answered: true);
        await store.Until("killed-after-move", Rows + 3);

        Assert.Equal(PublishOutcome.Published, await store.Publish("after", Rows + 4));
        await store.Until("after", Rows + 4);
        var indices = await store.Get($"/_cat/indices/{store.Options.Names.All}?h=index");
        Assert.DoesNotContain("killed-bulk", indices, StringComparison.Ordinal);
        Assert.DoesNotContain("killed-before-move", indices, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_takes_no_more_rows_keeps_the_generation_that_it_serves()
    {
        using var node = ElasticNode.Start();
        using var store = new NodeStore(node);
        await store.Publish("before", Rows);
        await using var proxy = await FaultProxy.Start(node.Address);
        var index = store.Options.Names.Of("places", "blocked");
        proxy.Before = what => what.EndsWith($"{index}/_bulk", StringComparison.Ordinal) ? store.Put($"/{index}/_block/write") : Task.CompletedTask;
        var refused = await Assert.ThrowsAsync<PublishRefusedException>(() => store.Publish("blocked", Rows, proxy.Address));
        Assert.Contains(index, refused.Message, StringComparison.Ordinal);
        Assert.Contains("cluster_block_exception", refused.Message, StringComparison.Ordinal);
        await store.Until("before", Rows);
    }

    [Fact]
    public async Task With_copies_a_lost_node_is_not_missed_and_without_them_what_is_lost_is_not_answered()
    {
        var (one, other) = (ElasticNode.FreePort(), ElasticNode.FreePort());
        string[] both = [$"discovery.seed_hosts=127.0.0.1:{one},127.0.0.1:{other}", "cluster.initial_master_nodes=node-1"];
        using var first = ElasticNode.Start(["node.name=node-1", $"transport.port={one}", .. both]);
        using var second = ElasticNode.Start(["node.name=node-2", $"transport.port={other}", "node.roles=data", .. both]);
        using var store = new NodeStore(first, second);
        await store.Publish("one", Rows);
        await store.Until("one", Rows);

        second.Kill();
        await store.Until("one", Rows);
        second.Again();

        var (kept, lost) = (store.Options.Names.Of("documents", "one"), store.Options.Names.Of("places", "one"));
        await Place(store, kept, "node-1");
        await Place(store, lost, "node-2");
        second.Kill();
        for (var i = 0; i < 20; i++)
        {
            Assert.Null(await store.Count(Catalog.Place.Dataset));
            // A shard is moved or asked anew only when the loss is known.
            Assert.True(await store.Count(Document.Dataset) is Rows or null);
        }

        await Hosting.PortalHost.Until(async () => await store.Count(Document.Dataset) == Rows, "The dataset that is still there");
        second.Again();
        await store.Until("one", Rows);
    }

    /// <summary>Kills a node in the middle of a publication, and starts it again.</summary>
    private static async Task Kill(NodeStore store, ElasticNode node, string generation, int rows, string at, bool answered)
    {
        await using var proxy = await FaultProxy.Start(node.Address);
        var killed = false;
        Task Strike(string what)
        {
            if (!killed && what.Contains(at, StringComparison.Ordinal))
            {
                killed = true;
                node.Kill();
            }

            return Task.CompletedTask;
        }

        if (answered)
            proxy.After = Strike;
        else
            proxy.Before = Strike;
        proxy.Faults = (_, _) => killed ? Fault.Reset : Fault.None;
        var ended = await Xunit.Record.ExceptionAsync(() => store.Publish(generation, rows, proxy.Address));
        Assert.True(killed && ended is null or StoreAwayException or PublishRefusedException, ended?.ToString());
        Assert.Null(await store.Count(Document.Dataset));
        await store.Store.Look(Cancellation);
        Assert.NotNull(store.Store.Trouble);
        node.Again();
    }

    /// <summary>Leaves one copy of an index, on one node.</summary>
    private static async Task Place(NodeStore store, string index, string node)
    {
        await store.Put($"/{index}/_settings", $$"""{"index":{"auto_expand_replicas":false,"number_of_replicas":0,"routing.allocation.require._name":"{{node}}"} }""");
        await Hosting.PortalHost.Until(async () => (await store.Get($"/_cat/shards/{index}?h=state,node")).Trim() is var shards && shards.StartsWith("STARTED", StringComparison.Ordinal) && shards.EndsWith(node, StringComparison.Ordinal), $"The move of {index}");
    }
}
