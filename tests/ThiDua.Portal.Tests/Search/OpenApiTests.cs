using System.Net;
using System.Text.Json.Nodes;
using ThiDua.Portal.Tests.GraphQL;

namespace ThiDua.Portal.Tests.Search;

public sealed class OpenApiTests(SearchHost host) : IClassFixture<SearchHost>
{
    private readonly HttpClient _client = host.Reader();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_example_is_answered()
    {
        var document = await Document();
        var asked = 0;
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            var parameters = item!["get"]!["parameters"]!.AsArray().Select(parameter => Resolved(document, parameter!)).ToList();
            var address = parameters.Where(parameter => (string)parameter["in"]! == "path")
                .Aggregate(path, (at, parameter) => at.Replace($"{{{parameter["name"]}}}", Uri.EscapeDataString((string?)parameter["example"] ?? ""), StringComparison.Ordinal));
            if (address.EndsWith('/'))
                continue;
            foreach (var query in parameters.Where(parameter => (string)parameter["in"]! == "query" && parameter["example"] is not null).Select(Query).Prepend(""))
            {
                using var answer = await _client.GetAsync(new Uri(address + query, UriKind.Relative), Cancellation);
                Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address}{query}: {await answer.Content.ReadAsStringAsync(Cancellation)}");
                asked++;
            }
        }

        Assert.True(asked > 100);
    }

    [Fact]
    public async Task Redocly_and_Spectral_find_nothing_to_say()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file + ".json", (await Document()).ToJsonString(), Cancellation);
        var (exitCode, output) = await Tools.Run("lint.mjs", file + ".json");
        File.Delete(file);
        File.Delete(file + ".json");
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public async Task Every_route_of_the_plain_api_is_described()
    {
        var paths = (await Document())["paths"]!.AsObject().Select(path => path.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var dataset in Catalog.DatasetCatalog.Datasets)
            Assert.Superset(new HashSet<string> { $"/api/{dataset.Name}", $"/api/{dataset.Name}.csv", $"/api/{dataset.Name}/{{id}}" }, paths);
        Assert.Superset(new HashSet<string> { "/api/search", "/api/search.csv", "/api/suggest" }, paths);
    }

    private static string Query(JsonNode parameter) =>
        $"?{parameter["name"]}={Uri.EscapeDataString(string.Join(',', parameter["example"] is JsonArray list ? list.Select(value => value!.ToString()) : [parameter["example"]!.ToString()]))}";

    private static JsonNode Resolved(JsonNode document, JsonNode parameter) =>
        parameter["$ref"] is { } reference ? ((string)reference!)[2..].Split('/').Aggregate(document, (node, name) => node[name]!) : parameter;

    private async Task<JsonNode> Document() => JsonNode.Parse(await _client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative), Cancellation))!;
}
