using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Tests.Datasets;
using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>The real content at <c>/graphql</c> and behind the plain door.</summary>
public sealed class PublishedGraph(ElasticServer server) : PublishedDoors(server)
{
    /// <summary>Every call to the store since it was last looked at.</summary>
    internal CountingStore Calls { get; private set; } = null!;

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonNode> Data(string query, object? variables = null)
    {
        var answer = await Ask(query, variables);
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The whole answer.</summary>
    public async Task<JsonNode> Ask(string query, object? variables = null, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    protected override IStore Seen(IStore store) => Calls = new(store);

    protected override void Map(WebApplication app)
    {
        app.MapDatasets();
        app.MapDatasetGraph();
    }
}
