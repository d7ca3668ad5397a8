using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Http;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Tests.GraphQL;

public sealed class HttpTests
{
    private const string Response = "application/graphql-response+json";
    private const string Hello = "{hello}";
    private static readonly GraphQLHttpOptions Versioned = new() { Version = _ => "1" };

    [Fact]
    public async Task All_audits_of_GraphQL_over_HTTP_are_passed()
    {
        await using var server = await GraphQLServer.Start(new(Schemas.Portal, new()));
        var (exitCode, output) = await Tools.Run("audit.mjs", server.Address.ToString());
        Assert.True(exitCode is 0, output);
        Assert.Contains("61 of 61", output);
    }

    [Fact]
    public async Task Clients_build_the_same_schema_from_introspection_as_from_its_text()
    {
        await using var server = await GraphQLServer.Start(new(Schemas.Portal, new()));
        var (exitCode, output) = await Tools.Run(
            "introspection.mjs",
            server.Address.ToString(),
            Shared.Require("conformance", "graphql", "thidua.graphql"),
            Shared.Require("conformance", "graphql", "introspection-queries.json"));
        Assert.True(exitCode is 0, output);
    }

    [Theory]
    [InlineData("""{"query":"{hello}"}""", Response, 200)]
    [InlineData("""{"query":"{hello"}""", Response, 400)]
    [InlineData("""{"query":"{hello"}""", "application/json", 200)]
    [InlineData("""{"query":"{other}"}""", Response, 400)]
    [InlineData("""{"query":"query($x:Int!){twice(x:$x)}"}""", Response, 400)]
    [InlineData("""{"query":"{hello}","operationName":"Other"}""", Response, 400)]
    [InlineData("""{"query":"{hello}","query":"{hello}"}""", "application/json", 400)]
    [InlineData("""{"query":"{hello}","unknown":[1]}""", "application/json", 200)]
    [InlineData("""[{"query":"{hello}"}]""", "application/json", 400)]
    [InlineData("""{"query":"\ud800"}""", "application/json", 400)]
    [InlineData("""{"query":"query($s:String){hello}","variables":{"s":["\ud800"]}}""", "application/json", 400)]
    [InlineData("""{"query":"query($s:String){hello}","variables":{"\uDC00":1}}""", "application/json", 400)]
    [InlineData("""{"query":""}""", "application/json", 400)]
    [InlineData("""{"query":1}""", "application/json", 400)]
    [InlineData("""{"query":"{hello}","variables":"x"}""", "application/json", 400)]
    [InlineData("not JSON", "application/json", 400)]
    [InlineData("""{"query":"{hello}"}""", "text/plain", 406)]
    [InlineData("""{"query":"{hello}"}""", "image/png, */*;q=0.1", 200)]
    public async Task A_POST_request_has_the_status_of_its_outcome(string body, string accept, int status)
    {
        await using var server = await Start();
        using var answer = await Post(server, body, accept);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
        Assert.StartsWith("{\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task In_the_later_draft_what_does_not_fit_is_422_and_data_with_errors_294()
    {
        await using var server = await Start(new() { Profile = HttpStatusProfile.Draft2026 });
        Assert.Equal(422, (int)(await Post(server, """{"query":"{other}"}""", "application/json")).StatusCode);
        Assert.Equal(294, (int)(await Post(server, """{"query":"{fails}"}""", "application/json")).StatusCode);
        Assert.Equal(400, (int)(await Post(server, """{"query":"{"}""", "application/json")).StatusCode);
    }

    [Fact]
    public async Task A_limit_is_400_for_both_media_types_and_names_its_code()
    {
        await using var server = await Start();
        var query = """{"query":"{""" + string.Concat(Enumerable.Range(0, 31).Select(i => $" a{i}:hello")) + "}\"}";
        foreach (var accept in new[] { "application/json", Response })
        {
            using var answer = await Post(server, query, accept);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(ErrorCodes.AliasLimit, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_body_past_the_limit_is_413_and_a_wrong_content_type_415()
    {
        await using var server = await Start(new() { BodyBytes = 100 });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Post(server, $$"""{"query":"{{new string(' ', 200)}}"}""", Response)).StatusCode);
        using var text = new StringContent("{hello}", Encoding.UTF8, "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.Client.PostAsync(server.Address, text, TestContext.Current.CancellationToken)).StatusCode);
        using var latin = new StringContent("{}", Encoding.Latin1, "application/json");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.Client.PostAsync(server.Address, latin, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Other_methods_and_mutations_by_GET_are_not_allowed()
    {
        await using var server = await Start();
        using var put = await server.Client.PutAsync(server.Address, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, put.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], put.Content.Headers.Allow);
        using var get = await Get(server, "query=mutation{change}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
        Assert.Equal(["POST"], get.Content.Headers.Allow);
    }

    [Fact]
    public async Task An_answer_to_GET_is_kept_by_its_version()
    {
        await using var server = await Start(Versioned);
        using var first = await Get(server, "query={hello}&variables=&operationName=");
        Assert.Equal("""{"data":{"hello":"xin chào"}}""", await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(first.Headers.CacheControl!.Public);
        using var again = await Get(server, "query={hello}", first.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var other = await Get(server, "query={twice(x:2)}", first.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var wrong = await Get(server, "query={other}");
        Assert.Null(wrong.Headers.ETag);
        Assert.True(wrong.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_persisted_query_is_known_after_it_was_sent_once_with_its_hash()
    {
        await using var server = await Start(Versioned);
        var extensions = Persisted(Hello);
        using var unknown = await Get(server, extensions);
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
        Assert.True(unknown.Headers.CacheControl!.NoStore);
        var told = await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("PersistedQueryNotFound", told);
        Assert.Contains(ErrorCodes.PersistedQueryNotFound, told);

        using var wrong = await Get(server, extensions + "&query={twice(x:1)}");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var sent = await Get(server, extensions + "&query=" + Hello);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        using var known = await Get(server, extensions);
        Assert.Equal("""{"data":{"hello":"xin chào"}}""", await known.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Persisted_queries_are_kept_within_their_size()
    {
        await using var server = await Start(new() { PersistedBytes = 2_000 });
        var queries = Enumerable.Range(0, 10).Select(i => $"{{a{i}:hello}}").ToList();
        foreach (var query in queries)
            (await Get(server, $"{Persisted(query)}&query={query}")).Dispose();
        using var oldest = await Get(server, Persisted(queries[0]));
        Assert.Contains("PersistedQueryNotFound", await oldest.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using var newest = await Get(server, Persisted(queries[^1]));
        Assert.Contains("xin chào", await newest.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Persisted(string query)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));
        return "extensions=" + Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""");
    }

    private static Task<GraphQLServer> Start(GraphQLHttpOptions? options = null) => GraphQLServer.Start(
        new(
            Schema.Parse("type Query { hello: String!, twice(x: Int!): Int, fails: Int } type Mutation { change: Int }"),
            new Resolvers()
                .Leaf("Query", "hello", (_, _, output) =>
                {
                    output.Write("xin chào");
                    return true;
                })
                .Field("Query", "twice", (_, arguments) => 2 * arguments.Get<int>("x"))
                .Field("Query", "fails", (_, _) => throw new GraphQLException("no"))),
        options);

    private static async Task<HttpResponseMessage> Post(GraphQLServer server, string body, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> Get(GraphQLServer server, string query, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{server.Address}?{query}");
        request.Headers.Accept.Add(new(Response));
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await server.Client.SendAsync(request);
    }
}
