using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Hosting;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A store on nodes that a test treats badly, and how its answers are looked at.</summary>
internal sealed class NodeStore : IDisposable
{
    private const int MostRows = 600;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(300);
    private static readonly RandomRecords Records = new(seed: 5, MostRows);

    public NodeStore(params ReadOnlySpan<ElasticNode> nodes)
    {
        Options = new() { Nodes = [.. nodes.ToArray().Select(node => node.Address)], Names = new($"t{Guid.NewGuid():N}"), Deadline = TimeSpan.FromSeconds(10) };
        Store = new(Options, TimeProvider.System, NullLogger<ElasticStore>.Instance);
    }

    public ElasticOptions Options { get; }

    public ElasticStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Publishes so many rows of every dataset, by way of a proxy where there is one.</summary>
    public async Task<PublishOutcome> Publish(string generation, int rows, Uri? by = null)
    {
        using var publisher = new ElasticPublisher(by is null ? Options : Options with { Nodes = [by] }, TimeProvider.System, NullLogger<ElasticPublisher>.Instance, Beat);
        return await publisher.Publish(generation, dataset => Records.Of(dataset).Take(rows), cancellation: Cancellation);
    }

    /// <summary>The number of rows of a dataset, as counted and as found page by page; null where there is no answer.</summary>
    public async Task<long?> Count(Dataset dataset)
    {
        try
        {
            using var reading = await Store.Open(cancellation: Cancellation);
            var query = QueryCheck.Check(new DatasetQuery(dataset) { Count = true, Page = new(MostRows) }).Query!;
            var answer = await reading.Run(query, Cancellation);
            Assert.Equal(answer.Count, answer.Rows.Count);
            return answer.Count;
        }
        catch (StoreAwayException)
        {
            return null;
        }
    }

    /// <summary>Waits until every dataset is answered for, with so many rows of a generation.</summary>
    public async Task Until(string generation, int rows) => await PortalHost.Until(async () =>
    {
        await Store.Look(Cancellation);
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            if (await Count(dataset) is not { } count)
                return false;
            Assert.Equal((generation, rows), (Store.Generation, count));
        }

        return Store.Trouble is null;
    }, $"An answer of generation {generation}");

    public async Task<string> Get(string path)
    {
        using var http = new HttpClient { BaseAddress = Options.Nodes[0] };
        return await http.GetStringAsync(path, Cancellation);
    }

    public async Task Put(string path, string body = "")
    {
        using var http = new HttpClient { BaseAddress = Options.Nodes[0] };
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await http.PutAsync(path, body.Length == 0 ? null : content, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
    }

    public void Dispose() => Store.Dispose();
}
