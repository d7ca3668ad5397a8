using System.Globalization;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Http;
using ThiDua.Portal.Api.GraphQLSchema;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class LimitTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    [Theory]
    [InlineData("{generation}", 0)]
    [InlineData("{document(id:\"x\"){title body}}", 2 + 5)]
    [InlineData("{documents{totalCount}}", 5)]
    [InlineData("{documents(first:10){nodes{title issuer{name}}}}", 5 + 10)]
    [InlineData("query($n:Int=7){documents(first:$n){nodes{issuer{name}} edges{node{issuer{name}}}}}", 5 + 7 + 7)]
    [InlineData("{documents(first:10){nodes{citations(first:3){nodes{cited{title}}}}}}", 5 + 10 * (5 + 3))]
    [InlineData("{documents(first:10){nodes{implements{issuer{name}}}}}", 5 + 10 * (1 + 5))]
    [InlineData("{documents(first:100){facets(of:[type,level]){distinct} groups(by:[]){count}}}", 5 + 10 + 10)]
    [InlineData("{documents(search:\"x\",where:{type:{eq:plan},issuer:{level:{eq:district}}}){totalCount}}", 5 + 5 + 5)]
    [InlineData("{nodes(ids:[\"a\",\"b\",\"c\"]){...on Document{issuer{name}}}}", 2 + 3)]
    public async Task The_cost_is_that_of_the_values_given(string query, int cost)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.Add("GraphQL-Cost", "report");
        using var answer = await graph.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["extensions"]!["cost"]!;
        Assert.Equal((cost, 5_000), ((int)told["total"]!, (int)told["limit"]!));
    }

    [Theory]
    [InlineData("{documents(first:100){nodes{body a:citations(first:20){nodes{cited{title} document{title}}}}}}", "COST_LIMIT")]
    [InlineData("{documents(first:100){nodes{citations(first:21){nodes{id}}}}}", "PAGE_LIMIT")]
    [InlineData("{documents(first:100000){nodes{id}}}", "PAGE_LIMIT")]
    public async Task Too_much_is_refused_before_the_store_is_asked(string query, string code)
    {
        graph.Calls.Taken();
        var answer = await graph.Ask(query);
        Assert.Null(answer["data"]);
        Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
        Assert.Empty(graph.Calls.Taken());
    }

    [Fact]
    public async Task A_condition_past_the_limits_of_every_door_is_refused_by_its_code()
    {
        var values = string.Join(' ', Enumerable.Range(0, 501).Select(i => $"\"{i}\""));
        var answer = await graph.Ask($"{{documents(where:{{id:{{in:[{values}]}}}}){{totalCount}}}}");
        Assert.Equal("QUERY_LIMIT", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public void Every_limit_can_be_set_and_stands_in_the_document_with_its_default()
    {
        var document = File.ReadAllLines(Repository.PathOf("docs", "graphql.md"));
        foreach (var (name, limit) in GraphQLSettings.Names)
        {
            var (changed, _) = GraphQLSettings.From($"{name}={limit.Default + (limit.Default < limit.Most ? 1 : -1)}");
            Assert.NotEqual(GraphQLSettings.Default, changed);
            var row = Assert.Single(document, line => line.Contains($"| `{name}` |", StringComparison.Ordinal));
            Assert.Contains(name is "concurrency" ? "4 for each processor" : limit.Default.ToString(CultureInfo.InvariantCulture), row, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusProfile.Draft2026, GraphQLSettings.From("status=draft2026, cost=1").Settings!.Http.Profile);
        foreach (var code in typeof(ErrorCodes).GetFields().Select(code => (string)code.GetValue(null)!).Where(code => code.EndsWith("_LIMIT", StringComparison.Ordinal)))
            Assert.Contains(document, line => line.Contains($"`{code}`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("cost=0")]
    [InlineData("cost=-1")]
    [InlineData("cost=many")]
    [InlineData("nesting=100000")]
    [InlineData("price=3")]
    [InlineData("status=new")]
    [InlineData("cost=1=2")]
    public void A_setting_that_cannot_be_is_told(string written)
    {
        var (settings, error) = GraphQLSettings.From(written);
        Assert.Null(settings);
        Assert.Contains(written, error, StringComparison.Ordinal);
    }
}
