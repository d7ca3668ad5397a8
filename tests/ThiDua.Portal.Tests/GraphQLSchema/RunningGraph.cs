using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Hosting;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>The real program over the real content, for programs of others to ask.</summary>
public sealed class RunningGraph(ElasticServer server) : IAsyncLifetime
{
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("portal");

    public PortalProcess Portal { get; private set; } = null!;

    public Uri Address => new(Portal.Address, "/graphql");

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync() =>
        Portal = await PortalProcess.Start(["--content", Repository.PathOf("content"), "--state", _state.FullName, "--today", "2025-05-19", "--urls", "http://127.0.0.1:0", .. server.StoreOptions.SelectMany(option => new[] { option.Name, option.Value })]);

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        Portal.Dispose();
        _state.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
