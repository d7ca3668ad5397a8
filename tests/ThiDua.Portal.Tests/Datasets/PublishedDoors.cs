using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Stores;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>The real content behind some doors.</summary>
/// <param name="server">The cluster that is asked where tests ask one.</param>
public abstract class PublishedDoors(ElasticServer server) : IAsyncLifetime
{
    private StoreContract.IStores? _stores;
    private WebApplication? _app;

    /// <summary>Whether other generations will be published: then the store is shared with no other tests.</summary>
    public bool IsAlone { get; init; }

    public IStore Store => Stores.Store;

    public HttpClient Client { get; private set; } = null!;

    private bool IsShared => TestStores.AreOnCluster && !IsAlone;

    private StoreContract.IStores Stores => _stores!;

    public async ValueTask InitializeAsync()
    {
        _stores = IsShared ? server.Content : TestStores.Make(server);
        if (!IsShared)
            Publish(PublishedContent.Publication.Generation, PublishedContent.Publication.All);
        _app = await Doors.Open(Seen(Store), Map);
        Client = _app.GetTestClient();
    }

    /// <summary>Publishes another generation.</summary>
    public void Publish(string generation, Func<Dataset, IEnumerable<Record>> rows) => Stores.Publish(generation, rows);

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        if (!IsShared)
            _stores?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the doors.</summary>
    protected abstract void Map(WebApplication app);

    /// <summary>The store as the doors see it.</summary>
    protected virtual IStore Seen(IStore store) => store;
}
