using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Benchmarks;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;
using ThiDua.Portal.Tests.Stores;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>The same rows in both stores: the same question gets the same answer.</summary>
public sealed class DifferentialTests(ElasticServer server) : IDisposable
{
    private const int Queries = 2_000;
    private const int GeneratedQueries = 500;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Random_questions_about_the_content_are_answered_the_same_by_both_stores()
    {
        using var embedded = Embedded(PublishedContent.Publication.Generation, PublishedContent.Publication.All);
        var rows = DatasetCatalog.Datasets.ToDictionary(dataset => dataset, IReadOnlyList<Record> (dataset) => [.. PublishedContent.Publication.All(dataset)]);
        await Compare(embedded, server.Content, new(DatasetCatalog.Datasets, rows), Queries);
    }

    [Fact]
    public async Task Random_questions_about_generated_commendations_are_answered_the_same_by_both_stores()
    {
        var generated = new GeneratedCommendations(ElasticServer.GeneratedRows);
        using var embedded = Embedded("generated", generated.Of);
        await Compare(embedded, server.Generated, new(GeneratedCommendations.Datasets, generated.Sample()), GeneratedQueries);
    }

    [Fact]
    public async Task A_search_that_the_server_had_no_time_for_is_no_answer()
    {
        await using var proxy = await FaultProxy.Start(server.Address);
        using var hurried = new ElasticStore(server.Generated.Options with { Nodes = [proxy.Address] }, TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await hurried.Look(Cancellation);
        var saysSo = 0;
        proxy.Faults = (_, what) => what.Contains("_msearch", StringComparison.Ordinal) ? Fault.Hurried : Fault.None;
        // A server that may not answer in part says it as an error.
        proxy.Answered = body => Interlocked.Add(ref saysSo, body.Contains("\"timed_out\":true", StringComparison.Ordinal) || body.Contains("search_timeout_exception", StringComparison.Ordinal) ? 1 : 0);
        using var reading = await hurried.Open(cancellation: Cancellation);
        using var direct = await server.Generated.Elastic.Open(cancellation: Cancellation);
        var asked = 0;
        // The server looks at its clock five times a second only, and answers what it was asked before from memory.
        await Hosting.PortalHost.Until(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Ask(Interlocked.Increment(ref asked))));
            return saysSo > 0;
        }, "A search that the server had no time for");

        async Task Ask(int number)
        {
            var query = QueryCheck.Check(new DatasetQuery(Commendation.Dataset)
            {
                Where = new Condition.Compare(new("id"), Comparison.NotEqual, $"{number}"),
                Grouping = new([new("place"), new("level")], [new(AggregateKind.Count, null, "rows"), new(AggregateKind.Max, new("decidedOn"), "last")]),
                Page = new(1000),
            }).Query!;
            try
            {
                var answered = AnswerText.Of(query, await reading.Run(query, Cancellation));
                Assert.Equal(AnswerText.Of(query, await direct.Run(query, Cancellation)), answered);
            }
            catch (StoreAwayException)
            {
                Assert.NotEqual(0, saysSo);
            }
        }
    }

    [Fact]
    public async Task Words_titles_and_rows_are_the_same_from_both_stores()
    {
        using var store = Embedded(PublishedContent.Publication.Generation, PublishedContent.Publication.All);
        using var one = await store.Open(cancellation: Cancellation);
        using var other = await server.Content.Elastic.Open(cancellation: Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var word in new[] { "thi", "dau", "vna", "kheoo", "2021", "xyzzy", "" })
                Assert.Equal(await one.Words(dataset, word, 8, Cancellation), await other.Words(dataset, word, 8, Cancellation));
            foreach (var typed in new[] { "", "k", "Kế hoạch", "uy ban", "tỉnh" })
                Assert.Equal(await one.Suggest(dataset, typed, 10, Cancellation), await other.Suggest(dataset, typed, 10, Cancellation));
            foreach (var record in PublishedContent.Publication.All(dataset).Take(30))
                Assert.Equal(AnswerText.Row(dataset, (await one.Find(dataset, record.Id, Cancellation))!), AnswerText.Row(dataset, (await other.Find(dataset, record.Id, Cancellation))!));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private SegmentStore Embedded(string generation, Func<Dataset, IEnumerable<Record>> rows)
    {
        var store = new SegmentStore(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.Publish(generation, rows, Cancellation);
        return store;
    }

    private static async Task Compare(SegmentStore embedded, Cluster cluster, StoreQuestions questions, int count)
    {
        using var one = await embedded.Open(cancellation: Cancellation);
        using var other = await cluster.Elastic.Open(cancellation: Cancellation);
        for (var seed = 0; seed < count; seed++)
            Assert.Null(await questions.Difference(seed, one, other, Cancellation));
    }
}
