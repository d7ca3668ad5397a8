using System.Diagnostics.Metrics;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class RandomQuestionTests : IDisposable
{
    private const int Rows = 200;
    private const int Questions = 500;
    private static readonly Meter Meter = new("test");
    private readonly StoreContract.IStores _stores;

    public RandomQuestionTests(ElasticServer server)
    {
        _stores = TestStores.Make(server);
        _stores.Publish("one", new RandomRecords(seed: 7, Rows).Of);
    }

    [Fact]
    public async Task Five_hundred_questions_are_answered_as_the_query_tree_answers_them()
    {
        var engine = GraphQLHosting.EngineOf(SchemaText.Of(DatasetCatalog.Datasets), DatasetCatalog.Datasets, (asked, thrown) => Assert.Fail($"{asked}: {thrown}"));
        using var reading = await _stores.Store.Open(cancellation: TestContext.Current.CancellationToken);
        for (var seed = 0; seed < Questions; seed++)
        {
            var random = new Random(seed);
            var search = random.Next(3) == 0 ? RandomRecords.Words(random, 3) : null;
            var query = new RandomQueries(random, Rows).Next();
            query = Sayable.Of(query) with { Search = search is null ? null : SearchText.Read(search) };
            using var session = new StoreSession(_stores.Store, "one", Language.English, Meter.CreateCounter<long>("calls"));
            using var result = await engine.Execute(new(GraphQLQuestion.Of(query, search)) { State = session }, TestContext.Current.CancellationToken);
            Assert.True(result.Errors.Count is 0, $"{string.Join(" ", result.Errors)} {GraphQLQuestion.Of(query, search)}");
            await Compare(query, JsonNode.Parse(result.Json.Span)!["data"]![query.Dataset.Name]!, reading);
        }
    }

    public void Dispose() => _stores.Dispose();

    private static async Task Compare(DatasetQuery query, JsonNode data, IReading reading)
    {
        var rows = await reading.Run(Problems.Check(query with { Grouping = null }), TestContext.Current.CancellationToken);
        Assert.Equal(rows.Count, (long)data["totalCount"]!);
        Assert.Equal(rows.Rows.Select(row => row.Text(query.Dataset["id"])), data["nodes"]!.AsArray().Select(node => (string?)node!["id"]));
        foreach (var (facet, at) in rows.Facets.Select((facet, at) => (facet, at)))
        {
            var told = data[$"f{at}"]![0]!;
            Assert.Equal((facet.Distinct, facet.Missing), ((int)told["distinct"]!, (long)told["missing"]!));
            Assert.Equal(facet.Values.Select(value => (value.Value, value.Count)), told["values"]!.AsArray().Select(value => ((string)value!["value"]!, (long)value["count"]!)));
        }

        if (query.Grouping is null)
            return;
        var grouped = await reading.Run(Problems.Check(query with { Grouping = query.Grouping with { OrderBy = [] }, OrderBy = [], Facets = [], Page = new(1000) }), TestContext.Current.CancellationToken);
        var expected = grouped.Groups!.Select(group => string.Join('|', group.Select(Shown)));
        var names = query.Grouping.Aggregates.Select(figure => figure.Name).ToList();
        Assert.Equal(expected, data["groups"]!.AsArray().Select(group => string.Join('|', group!["keys"]!.AsArray().Select(key => Shown((string?)key!["value"])).Concat(names.Select(name => Shown(group[name]))))));
    }

    // Numbers are compared as doubles, which is what GraphQL has.
    private static string Shown(object? value) => value switch
    {
        null => "-",
        JsonValue json when json.TryGetValue<double>(out var number) => number.ToString("G12", System.Globalization.CultureInfo.InvariantCulture),
        JsonValue json => (string)json!,
        decimal or int or long or double => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture).ToString("G12", System.Globalization.CultureInfo.InvariantCulture),
        _ => Value.Text(value),
    };
}
