using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>What a reader sees who turns pages while the data changes.</summary>
public sealed class GenerationDoorTests(ElasticServer server) : IDisposable
{
    private static readonly RandomRecords Records = new(seed: 9, count: 30);
    private readonly StoreContract.IStores _stores = TestStores.Make(server);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _stores.Dispose();

    [Fact]
    public async Task Next_goes_on_in_the_generation_it_came_from_until_that_is_gone_then_the_first_page_is_named()
    {
        await using var app = await Doors.Open(_stores.Store, app => app.MapDatasets());
        using var client = app.GetTestClient();
        Publish("g0");
        var first = await Get(client, "/api/places?size=10&kind=commune&kind=ward&kind=province&kind=district&kind=town");
        var next = (string)first["next"]!;
        for (var i = 1; i <= 8; i++)
        {
            Publish($"g{i}");
            Assert.Equal("g0", (string)(await Get(client, next))["generation"]!);
        }

        Publish("g9");
        using var gone = await client.GetAsync(next, Cancellation);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Equal("application/problem+json", gone.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await gone.Content.ReadAsStringAsync(Cancellation))!;
        Assert.Equal("staleCursor", (string)problem["problems"]![0]!["code"]!);
        var again = await Get(client, (string)problem["first"]!);
        Assert.Equal(("g9", (int)first["count"]!), ((string)again["generation"]!, (int)again["count"]!));
    }

    [Fact]
    public async Task Before_the_first_generation_the_door_says_when_to_come_again()
    {
        await using var app = await Doors.Open(_stores.Store, app => app.MapDatasets());
        using var client = app.GetTestClient();
        using var away = await client.GetAsync("/api/places", Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.NotNull(away.Headers.RetryAfter);
    }

    private static async Task<JsonObject> Get(HttpClient client, string address) =>
        JsonNode.Parse(await client.GetStringAsync(address, Cancellation))!.AsObject();

    private void Publish(string generation) => _stores.Publish(generation, Records.Of);
}
