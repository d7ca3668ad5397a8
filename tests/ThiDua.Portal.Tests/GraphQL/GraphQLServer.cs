using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.GraphQL.Http;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>A server on a free port that serves one engine.</summary>
internal sealed class GraphQLServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private GraphQLServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First() + "/graphql");

    public HttpClient Client { get; } = new();

    public static async Task<GraphQLServer> Start(GraphQLEngine engine, GraphQLHttpOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGraphQL("/graphql", engine, options);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
