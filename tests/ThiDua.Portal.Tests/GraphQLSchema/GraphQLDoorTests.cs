using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class GraphQLDoorTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    private const string Query = "{places(first:1){nodes{name}}}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_answered_as_text(string address)
    {
        using var answer = await graph.Client.GetAsync(address, Cancellation);
        Assert.Equal(SchemaText.Of(DatasetCatalog.Datasets), await answer.Content.ReadAsStringAsync(Cancellation));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var known = await graph.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task An_answer_by_GET_is_public_and_tagged_by_generation()
    {
        using var answer = await graph.Client.GetAsync("/graphql?query=" + Query, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Query);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var known = await graph.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Fact]
    public async Task A_persisted_query_is_asked_by_its_hash_alone()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
        var extensions = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""");
        await graph.Client.GetStringAsync($"/graphql?query={Query}&extensions={extensions}", Cancellation);
        var answer = JsonNode.Parse(await graph.Client.GetStringAsync($"/graphql?extensions={extensions}", Cancellation))!;
        Assert.NotNull(answer["data"]!["places"]!["nodes"]![0]!["name"]);
    }

    [Fact]
    public async Task A_page_of_another_site_may_ask()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type,apollo-require-preflight");
        using var answer = await graph.Client.SendAsync(preflight, Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("content-type,apollo-require-preflight", answer.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Contains("POST", answer.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{documents(first:0){nodes{id}}}", "PAGE_LIMIT")]
    [InlineData("{documents(first:101){nodes{id}}}", "PAGE_LIMIT")]
    [InlineData("{documents(first:2,last:2){nodes{id}}}", "BAD_USER_INPUT")]
    [InlineData("{documents(last:2,after:\"x\"){nodes{id}}}", "BAD_USER_INPUT")]
    [InlineData("{documents(after:\"x\"){nodes{id}}}", "BAD_CURSOR")]
    [InlineData("{documents(search:\"--\"){nodes{id}}}", "BAD_USER_INPUT")]
    [InlineData("{documents(order:[{score:DESC}]){nodes{id}}}", "BAD_USER_INPUT")]
    [InlineData("{documents{groups(by:[],first:5000){count}}}", "PAGE_LIMIT")]
    [InlineData("{documents{groups(by:[{column:type,part:month}]){count}}}", "NOT_SUPPORTED")]
    public async Task A_question_that_cannot_be_answered_is_told_why_and_what_to_ask(string query, string code)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var error = (await graph.Ask(query, language: language))["errors"]![0]!;
            Assert.Equal(code, (string?)error["extensions"]!["code"]);
            Assert.Equal(language is "en", System.Text.Ascii.IsValid((string)error["message"]!));
            Assert.NotNull(error["path"]);
        }
    }

    [Fact]
    public async Task A_cursor_of_another_question_or_of_data_that_is_gone_is_refused()
    {
        var cursor = (string)(await graph.Data("{documents(first:1){pageInfo{endCursor}}}"))["documents"]!["pageInfo"]!["endCursor"]!;
        var other = await graph.Ask("query($c:String){documents(first:1,after:$c,order:[{title:ASC}]){nodes{id}}}", new { c = cursor });
        Assert.Equal("BAD_CURSOR", (string?)other["errors"]![0]!["extensions"]!["code"]);
        var stale = new Api.Query.Cursor("long-ago", "x", false, [1]).Encode();
        var gone = await graph.Ask("query($c:String){documents(first:1,after:$c){nodes{id}}}", new { c = stale });
        Assert.Equal("STALE_CURSOR", (string?)gone["errors"]![0]!["extensions"]!["code"]);
    }
}
