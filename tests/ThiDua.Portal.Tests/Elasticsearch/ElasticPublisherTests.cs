using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Stores;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Elasticsearch;

public sealed class ElasticPublisherTests(Cluster cluster) : IClassFixture<Cluster>
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>For those of whom only one lives at a time.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);
    private static readonly RandomRecords Records = new(seed: 11, 20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_step_the_served_generation_stays_and_the_next_run_cleans_up()
    {
        await cluster.PublishAsync("before", Records.Of);
        var kills = new (string Name, Func<int, string, Fault> At)[]
        {
            ("turn", (number, _) => number > 3 ? Fault.Reset : Fault.None),
            ("create", After("PUT", "campaigns", "")),
            ("bulk", After("POST", "documents", "_bulk")),
            ("count", After("GET", "models", "_count")),
            ("settings", After("PUT", "entries", "_settings")),
            ("alias", After("POST", "_aliases", "")),
        };
        foreach (var (name, at) in kills)
        {
            await using var proxy = await FaultProxy.Start(cluster.Options.Nodes[0]);
            proxy.Faults = at;
            using (var killed = Publisher(cluster.Options with { Nodes = [proxy.Address] }, Short))
            {
                using var power = new CancellationTokenSource(TimeSpan.FromSeconds(8));
                await Assert.ThrowsAnyAsync<Exception>(() => killed.Publish($"killed-{name}", Records.Of, cancellation: power.Token));
            }

            await cluster.Elastic.Look(Cancellation);
            Assert.Equal("before", cluster.Elastic.Generation);
        }

        using var next = Publisher(cluster.Options, Short);
        Assert.Equal(PublishOutcome.Published, await next.Publish("after", Records.Of, cancellation: Cancellation));
        await cluster.Elastic.Look(Cancellation);
        Assert.Equal("after", cluster.Elastic.Generation);
        Assert.DoesNotContain(await Indices(), index => index.Contains("killed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_alias_change_whose_answer_is_lost_is_seen_to_be_done()
    {
        await using var proxy = await FaultProxy.Start(cluster.Options.Nodes[0]);
        proxy.Faults = (_, what) => what == "POST /_aliases" ? Fault.Lost : Fault.None;
        using var publisher = Publisher(cluster.Options with { Nodes = [proxy.Address] });
        Assert.Equal(PublishOutcome.Published, await publisher.Publish("lost-answer", Records.Of, cancellation: Cancellation));
        await cluster.Elastic.Look(Cancellation);
        Assert.Equal("lost-answer", cluster.Elastic.Generation);
    }

    [Fact]
    public async Task Of_two_publishers_at_once_one_publishes_and_the_other_says_so()
    {
        using var one = Publisher(cluster.Options);
        using var other = Publisher(cluster.Options);
        using var said = new ManualResetEventSlim();
        Task<PublishOutcome>[] publishing = [one.Publish("twins-one", Patiently, cancellation: Cancellation), other.Publish("twins-two", Patiently, cancellation: Cancellation)];
        await Task.WhenAny(publishing);
        said.Set();
        var outcomes = await Task.WhenAll(publishing);
        Assert.Equal([PublishOutcome.Published, PublishOutcome.Busy], outcomes.Order());

        // Who has the turn is not done before the other has seen that.
        IReadOnlyList<Record> Patiently(Dataset dataset)
        {
            said.Wait(TimeSpan.FromMinutes(2), Cancellation);
            return Records.Of(dataset);
        }
    }

    [Fact]
    public async Task A_row_that_cannot_be_held_stops_the_generation_and_is_named()
    {
        await cluster.PublishAsync("good", Records.Of);
        var figure = (Figure)Records.Of(Figure.Dataset)[0];
        var longText = (Commendation)Records.Of(Commendation.Dataset)[0] with { Achievement = new string('a', 40_000) };
        foreach (var bad in new Record[] { figure with { Value = 1.23456789012345678m }, longText })
        {
            var refused = await Assert.ThrowsAsync<PublishRefusedException>(() => cluster.Publisher.Publish("bad", dataset => dataset == DatasetCatalog.Of(bad) ? [bad] : Records.Of(dataset), cancellation: Cancellation));
            Assert.Contains(bad.Id, refused.Message, StringComparison.Ordinal);
        }

        var twice = await Assert.ThrowsAsync<PublishRefusedException>(() => cluster.Publisher.Publish("twice", dataset => Records.Of(dataset).Concat(Records.Of(dataset).Take(1)), cancellation: Cancellation));
        Assert.Contains("20 rows of 21", twice.Message, StringComparison.Ordinal);
        await cluster.Elastic.Look(Cancellation);
        Assert.Equal("good", cluster.Elastic.Generation);
    }

    [Fact]
    public async Task Generations_change_under_readers_and_no_answer_is_missing_or_mixed()
    {
        await cluster.PublishAsync("swap-0", Records.Of);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var seen = new ConcurrentDictionary<string, long>();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                using var reading = await cluster.Elastic.Open(cancellation: Cancellation);
                var query = QueryCheck.Check(new DatasetQuery(Place.Dataset) { Count = true, Page = new(100), Facets = [new(new("kind"))] }).Query!;
                var answer = await reading.Run(query, Cancellation);
                // Each generation has a number of rows of its own.
                Assert.Equal(20 - int.Parse(answer.Generation[5..], System.Globalization.CultureInfo.InvariantCulture), answer.Count);
                Assert.Equal(answer.Count, answer.Rows.Count);
                Assert.Equal(answer.Count, answer.Facets[0].Missing + answer.Facets[0].Values.Sum(value => value.Count));
                seen.AddOrUpdate(answer.Generation, 1, (_, count) => count + 1);
            }
        }, Cancellation)).ToList();
        for (var number = 1; number <= 4; number++)
            await cluster.PublishAsync($"swap-{number}", dataset => Records.Of(dataset).Skip(dataset == Place.Dataset ? number : 0));
        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.True(seen.Count > 2, string.Join(' ', seen));
        Assert.True((await Indices()).Length <= (3 + 2 + 8) * IndexNames.Kinds.Count);
    }

    private static ElasticPublisher Publisher(ElasticOptions options, TimeSpan? beat = null) => new(options, TimeProvider.System, NullLogger<ElasticPublisher>.Instance, beat ?? Beat);

    /// <summary>Cuts the line at the first request of a kind, and for good.</summary>
    private static Func<int, string, Fault> After(string method, string what, string then)
    {
        var cut = false;
        return (_, request) =>
        {
            cut |= request.StartsWith(method, StringComparison.Ordinal) && request.Contains(what, StringComparison.Ordinal) && request.Contains(then, StringComparison.Ordinal);
            return cut ? Fault.Reset : Fault.None;
        };
    }

    private async Task<string[]> Indices()
    {
        using var http = new HttpClient { BaseAddress = cluster.Options.Nodes[0] };
        return (await http.GetStringAsync($"/_cat/indices/{cluster.Options.Names.All}?h=index", Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
