using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>The real content at <c>/graphql</c> and behind the plain door.</summary>
public sealed class PublishedGraph : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
    private WebApplication? _app;

    public SegmentStore Store { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Every call to the store since it was last looked at.</summary>
    internal CountingStore Calls { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        Store.Publish(PublishedContent.Publication, TestContext.Current.CancellationToken);
        Calls = new(Store);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(Calls).AddSingleton<FormerNames>();
        _app = builder.Build();
        _app.MapDatasets();
        _app.MapDatasetGraph();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

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

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
