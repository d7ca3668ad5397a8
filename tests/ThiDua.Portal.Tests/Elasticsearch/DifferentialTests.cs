using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>The published content in both stores: the same question gets the same answer.</summary>
public sealed class DifferentialTests(Cluster cluster) : IClassFixture<Cluster>, IDisposable
{
    private const int Queries = 2_000;
    private static readonly Lazy<Dictionary<Dataset, List<Catalog.Record>>> Rows = new(() => DatasetCatalog.Datasets.ToDictionary(dataset => dataset, dataset => PublishedContent.Publication.All(dataset).ToList()));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Random_queries_over_the_content_answer_the_same_from_both_stores()
    {
        using var store = await Both();
        using var one = await store.Open(cancellation: Cancellation);
        using var other = await cluster.Elastic.Open(cancellation: Cancellation);
        for (var seed = 0; seed < Queries; seed++)
        {
            var random = new Random(seed);
            var asked = new RandomQueries(random, 1, column => ValueOf(column, random)).Next();
            var (query, problems) = QueryCheck.Check(asked with { OrderBy = asked.OrderBy.Count == 0 && asked.Grouping is null ? [new(new("id"))] : asked.OrderBy });
            Assert.True(query is not null, string.Join('\n', problems));
            Assert.Equal(Shown(query, await one.Run(query, Cancellation)), Shown(query, await other.Run(query, Cancellation)));
        }
    }

    [Fact]
    public async Task Words_titles_and_rows_are_the_same_from_both_stores()
    {
        using var store = await Both();
        using var one = await store.Open(cancellation: Cancellation);
        using var other = await cluster.Elastic.Open(cancellation: Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var word in new[] { "thi", "dau", "vna", "kheoo", "2021", "xyzzy", "" })
                Assert.Equal(await one.Words(dataset, word, 8, Cancellation), await other.Words(dataset, word, 8, Cancellation));
            foreach (var typed in new[] { "", "k", "Kế hoạch", "uy ban", "tỉnh" })
                Assert.Equal(await one.Suggest(dataset, typed, 10, Cancellation), await other.Suggest(dataset, typed, 10, Cancellation));
            foreach (var record in PublishedContent.Publication.All(dataset).Take(30))
                Assert.Equal(RowText(dataset, (await one.Find(dataset, record.Id, Cancellation))!), RowText(dataset, (await other.Find(dataset, record.Id, Cancellation))!));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<SegmentStore> Both()
    {
        var publication = PublishedContent.Publication;
        await cluster.PublishAsync(publication.Generation, publication.All);
        var store = new SegmentStore(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.Publish(publication, Cancellation);
        return store;
    }

    /// <summary>A value that some row has, so that conditions hold now and then.</summary>
    private static object ValueOf(Column column, Random random)
    {
        var rows = Rows.Value[DatasetCatalog.Datasets.First(dataset => dataset.Columns.Contains(column))];
        for (var tries = 0; tries < 5 && rows.Count > 0; tries++)
        {
            if (column.Each(rows[random.Next(rows.Count)]).FirstOrDefault() is { } value and not string { Length: > 200 })
                return value is IRef link ? link.Id : value is int whole ? (decimal)whole : value;
        }

        return RandomRecords.Value(column, random, 10);
    }

    private static string Shown(CheckedQuery query, Answer answer) => string.Join('\n',
    [
        $"{query.Dataset.Name} {query.Hash} {answer.Count} {answer.Next is null} {answer.Previous is null}",
        .. answer.Rows.Select(row => RowText(query.Dataset, row)),
        .. answer.Facets.Select(facet => $"{facet.Column.Name} {facet.Distinct} {facet.Missing} {string.Join(',', facet.Values)}"),
        .. (answer.Groups ?? []).Select(SqliteOracle.GroupText),
    ]);

    private static string RowText(Dataset dataset, StoredRow row) => string.Join('|', dataset.Columns
        .Where(column => column.Shape() is not Shapes.LongText)
        .Select(column => string.Join(';', Enumerable.Range(0, row.Count(column)).Select(i => row.Text(column, i)))));
}
