using System.Text.RegularExpressions;
using ThiDua.Portal.Api.GraphQLSchema.GraphiQL;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed partial class GraphiQLTests(PublishedGraph graph) : IClassFixture<PublishedGraph>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_browser_gets_a_page_that_loads_nothing_from_elsewhere()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        using var answer = await graph.Client.SendAsync(request, Cancellation);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        var loaded = Loaded().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(6, loaded.Count);
        foreach (var address in loaded)
        {
            using var file = await graph.Client.GetAsync(address, Cancellation);
            Assert.True(file.IsSuccessStatusCode, address);
            Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_program_that_opens_the_address_without_a_query_gets_no_page()
    {
        using var answer = await graph.Client.GetAsync("/graphql", Cancellation);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Every_example_is_answered()
    {
        Assert.InRange(GraphiQLPage.Examples.Count, 3, 8);
        foreach (var example in GraphiQLPage.Examples)
            await graph.Data(example);
    }

    [Theory]
    [InlineData("graphiql.min.js", "graphiql/graphiql.min.js")]
    [InlineData("graphiql.min.css", "graphiql/graphiql.min.css")]
    [InlineData("graphiql.LICENSE", "graphiql/LICENSE")]
    [InlineData("react.production.min.js", "react/umd/react.production.min.js")]
    [InlineData("react-dom.production.min.js", "react-dom/umd/react-dom.production.min.js")]
    public void A_vendored_file_is_that_of_its_package(string file, string packaged)
    {
        var installed = Repository.PathOf("tests", "tools", "node_modules", packaged);
        Assert.SkipUnless(File.Exists(installed), "Run “npm ci” in tests/tools.");
        Assert.Equal(File.ReadAllBytes(installed), File.ReadAllBytes(Repository.PathOf("api", "GraphQLSchema", "GraphiQL", "vendored", file)));
    }

    [GeneratedRegex("(?:src|<link rel=\"stylesheet\" href)=\"([^\"]+)\"")]
    private static partial Regex Loaded();
}
