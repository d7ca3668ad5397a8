using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A real server that has too much to do, and says so itself.</summary>
public sealed class NarrowNodeTests(NarrowNode narrow) : IClassFixture<NarrowNode>
{
    private const int Rows = 600;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_too_long_is_sent_in_parts()
    {
        // More than a megabyte of rows, and a server that takes a third of one at a time.
        using var store = new NodeStore(narrow.Node);
        Assert.Equal(PublishOutcome.Published, await store.Publish("one", Rows));
        await store.Until("one", Rows);
    }

    [Fact]
    public async Task Of_many_searches_at_once_each_is_answered_right_or_not_at_all()
    {
        using var store = new NodeStore(narrow.Node);
        await store.Publish("one", Rows);
        await store.Until("one", Rows);
        var counts = new ConcurrentBag<long?>();
        var reasons = await Retries(() => Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
                counts.Add(await store.Count(Commendation.Dataset));
        }, Cancellation))));
        Assert.Contains(Rows, counts);
        Assert.Subset(new HashSet<long?> { Rows, null }, counts.ToHashSet());
        Assert.Contains(reasons, reason => reason.Contains("429, es_rejected_execution_exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_that_need_more_memory_than_there_is_are_not_answered()
    {
        using var store = new NodeStore(narrow.Node);
        await store.Publish("one", Rows);
        await store.Until("one", Rows);
        var groups = new DatasetQuery(Commendation.Dataset) { Grouping = new([new("recipient"), new("award"), new("unit"), new("place"), new("decision")], [new(AggregateKind.Count, null, "rows")]) };
        using var reading = await store.Store.Open(cancellation: Cancellation);
        var away = await Assert.ThrowsAsync<StoreAwayException>(async () => await reading.Run(QueryCheck.Check(groups).Query!, Cancellation));
        Assert.Contains("429, circuit_breaking_exception", away.Message, StringComparison.Ordinal);
        Assert.Equal(Rows, await store.Count(Commendation.Dataset));
    }

    /// <summary>Why requests were asked once more while something was done.</summary>
    private static async Task<IReadOnlyCollection<string>> Retries(Func<Task> work)
    {
        var reasons = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == "portal.elasticsearch.retries")
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => reasons.Add($"{tags[0].Value}"));
        listener.Start();
        await work();
        return reasons;
    }
}
