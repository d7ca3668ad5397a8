using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Tests.Datasets;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.GraphQLSchema;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Two doors, one query tree: what one answers the other answers too.</summary>
public sealed class SameAnswerTests(ElasticServer server) : IAsyncLifetime
{
    private const int Rows = 200;
    private const int Questions = 500;
    private readonly StoreContract.IStores _stores = TestStores.Make(server);
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        _stores.Publish("one", new RandomRecords(seed: 11, Rows).Of);
        _app = await Doors.Open(_stores.Store, app =>
        {
            app.MapDatasetGraph();
            app.MapPortalOData();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _stores.Dispose();
    }

    [Fact]
    public async Task Five_hundred_questions_are_answered_alike_in_OData_and_GraphQL()
    {
        using var client = _app.GetTestClient();
        var found = 0;
        for (var seed = 0; seed < Questions; seed++)
        {
            var random = new Random(seed);
            var search = random.Next(3) == 0 ? RandomRecords.Words(random, 3) : null;
            var query = Sayable.Of(new RandomQueries(random, Rows).Next() with { Grouping = null, Facets = [] });
            query = query with { Page = new(Math.Min(60, query.Page.Size)) };
            // A number of several parts is a phrase in OData and its words in GraphQL, which a cluster ranks otherwise.
            if (TestStores.AreOnCluster && search is not null && query.OrderBy.Count == 0)
                query = query with { OrderBy = [new(new("id"))] };
            var graph = (await Ask(client, GraphQLQuestion.Of(query, search)))[query.Dataset.Name]!;
            var address = ODataQuestion.Of(query, search);
            using var answer = await client.GetAsync($"/odata/{address}", TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{Uri.UnescapeDataString(address)}: {text}");
            var odata = JsonNode.Parse(text)!;
            Assert.True(
                (long)graph["totalCount"]! == (long)odata["@odata.count"]! && Ids(graph["nodes"]!).SequenceEqual(Ids(odata["value"]!)),
                $"seed {seed}: {Uri.UnescapeDataString(address)}\n{text}\n{graph.ToJsonString()}");
            found += Ids(odata["value"]!).Count;
        }

        Assert.True(found > Questions, $"Only {found} rows were found: the questions ask for nothing.");
    }

    private static List<string> Ids(JsonNode rows) => [.. rows.AsArray().Select(row => (string)row!["id"]!)];

    private static async Task<JsonNode> Ask(HttpClient client, string query)
    {
        using var answer = await client.PostAsync("/graphql", JsonContent.Create(new { query }), TestContext.Current.CancellationToken);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.True(told["errors"] is null, $"{query}: {told["errors"]?.ToJsonString()}");
        return told["data"]!;
    }
}
