using System.Text.Json;

namespace ThiDua.Portal.Api.GraphQLSchema.GraphiQL;

/// <summary>GraphiQL for those who open <c>/graphql</c> in a browser, from files of our own.</summary>
internal static class GraphiQLPage
{
    // The only page with scripts. Its editor sets styles of its own and has its fonts inside its style sheet.
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly (string Name, string Type)[] Names =
    [
        ("graphiql.min.js", "text/javascript"), ("graphiql.min.css", "text/css"), ("react.production.min.js", "text/javascript"),
        ("react-dom.production.min.js", "text/javascript"), ("start.js", "text/javascript"), ("start.css", "text/css"),
    ];

    /// <summary>The examples that it opens with, in Vietnamese.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    [
        .. typeof(GraphiQLPage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("graphiql/", StringComparison.Ordinal) && name.EndsWith(".graphql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(EmbeddedFile.Text),
    ];

    /// <summary>Maps what the page loads, and gives the page.</summary>
    public static RequestDelegate Map(IEndpointRouteBuilder routes, string address, string version)
    {
        foreach (var (name, type) in Names)
            routes.MapMethods($"{address}/assets/{name}", [HttpMethods.Get, HttpMethods.Head], new EmbeddedFile("graphiql/" + name, type + "; charset=utf-8", Forever).Answer);
        var html = EmbeddedFile.Text("graphiql/page.html")
            .Replace("{version}", version, StringComparison.Ordinal)
            .Replace("{examples}", JsonSerializer.Serialize(Examples), StringComparison.Ordinal);
        var page = new EmbeddedFile(html, "text/html; charset=utf-8");
        return context =>
        {
            context.Response.Headers.ContentSecurityPolicy = ContentPolicy;
            return page.Answer(context);
        };
    }
}
