using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Stores;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A store on a real server under a prefix of its own, which is taken away with everything under it.</summary>
public sealed class Cluster : StoreContract.IStores
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Lazy<(ElasticStore Store, ElasticPublisher Publisher, ElasticOptions Options)> _made;

    public Cluster(ElasticServer server) => _made = new(() =>
    {
        var options = new ElasticOptions { Nodes = [server.Address], Names = new($"t{Guid.NewGuid():N}"), Deadline = Patience };
        return (new(options, TimeProvider.System, NullLogger<ElasticStore>.Instance), new(options, TimeProvider.System, NullLogger<ElasticPublisher>.Instance), options);
    });

    public ElasticOptions Options => _made.Value.Options;

    public ElasticStore Elastic => _made.Value.Store;

    public ElasticPublisher Publisher => _made.Value.Publisher;

    // The server keeps the length of a row in one byte, and counts a title's words in it again.
    public bool ScoresAreExact => false;

    IStore StoreContract.IStores.Store => Elastic;

    public void Publish(string generation, Func<Dataset, IEnumerable<Record>> rows) => PublishAsync(generation, rows).GetAwaiter().GetResult();

    public async Task PublishAsync(string generation, Func<Dataset, IEnumerable<Record>> rows)
    {
        Assert.NotEqual(PublishOutcome.Busy, await Publisher.Publish(generation, rows));
        await Elastic.Look();
    }

    public void Dispose()
    {
        if (!_made.IsValueCreated)
            return;
        using var http = new HttpClient { BaseAddress = Options.Nodes[0] };
        var indices = http.GetStringAsync($"/_cat/indices/{Options.Names.All}?h=index").GetAwaiter().GetResult();
        foreach (var index in indices.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            http.DeleteAsync($"/{index}").GetAwaiter().GetResult().Dispose();
        Elastic.Dispose();
        Publisher.Dispose();
    }
}
