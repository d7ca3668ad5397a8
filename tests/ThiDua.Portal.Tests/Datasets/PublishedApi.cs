using Microsoft.AspNetCore.Builder;
using ThiDua.Portal.Api.Datasets;
<<<<<<< HEAD
using ThiDua.Portal.Tests.Elasticsearch;
=======
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Tests.Content;
>>>>>>> main

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>The real content behind the plain door.</summary>
public sealed class PublishedApi(ElasticServer server) : PublishedDoors(server)
{
<<<<<<< HEAD
    protected override void Map(WebApplication app) => app.MapDatasets();
=======
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
    private WebApplication? _app;

    public SegmentStore Store { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        Store.Publish(PublishedContent.Publication, TestContext.Current.CancellationToken);
        _app = await Serve(Store);
        Client = _app.GetTestClient();
    }

    /// <summary>Serves a store by the plain door.</summary>
    public static async Task<WebApplication> Serve(IStore store)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store).AddSingleton<FormerNames>();
        var app = builder.Build();
        app.MapDatasets();
        await app.StartAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
>>>>>>> main
}
