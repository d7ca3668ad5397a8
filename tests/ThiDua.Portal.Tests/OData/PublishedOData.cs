using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Tests.Datasets;
using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.OData;

/// <summary>The real content behind OData.</summary>
public sealed class PublishedOData(ElasticServer server) : PublishedDoors(server)
{
    public Task<HttpResponseMessage> Ask(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/odata/" + address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonObject> Get(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await Ask(address, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    public async Task<(int Status, JsonObject Error)> Refused(string address, params (string Name, string Value)[] headers)
    {
        using var answer = await Ask(address, headers);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode, $"{address}: {text}");
        return ((int)answer.StatusCode, JsonNode.Parse(text)!["error"]!.AsObject());
    }

    protected override void Map(WebApplication app) => app.MapPortalOData();
}
