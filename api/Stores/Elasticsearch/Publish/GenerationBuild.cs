using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes the indices of a generation: all created, filled one after the other, then checked and brought into the form in which they are served. What can be asked of all at once is.</summary>
/// <param name="client">The cluster.</param>
/// <param name="generation">The generation.</param>
internal sealed class GenerationBuild(ElasticClient client, string generation)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Segments are merged for as long as it takes.
    private static readonly TimeSpan LongPatience = TimeSpan.FromHours(2);

    /// <summary>Makes them; gives the number of all rows.</summary>
    /// <param name="rows">Gives the rows of a dataset as they stream by.</param>
    /// <param name="progress">Is told the dataset and how many of its rows went by.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="PublishRefusedException">The cluster does not take the rows, or does not hold what it was sent.</exception>
    public async Task<long> Run(Func<Dataset, IEnumerable<Record>> rows, Action<Dataset, long>? progress, CancellationToken cancellation)
    {
        await Task.WhenAll(IndexNames.Kinds.Select(kind => Do(HttpMethod.Put, Index(kind), Encoding.UTF8.GetBytes(Definition(kind).ToJsonString()), Patience, cancellation)));
        var fills = new List<DatasetFill>();
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            var fill = new DatasetFill(client, dataset, Index(dataset.Name));
            await fill.Run(rows(dataset), progress is null ? null : row => progress(dataset, row), cancellation);
            fills.Add(fill);
        }

        var words = await WordsFill.Run(client, Index(IndexNames.Words), fills, cancellation);
        var all = string.Join(',', IndexNames.Kinds.Select(Index));
        await Do(HttpMethod.Post, $"{all}/_refresh", null, LongPatience, cancellation);
        foreach (var fill in fills)
            await Count(fill.Index, fill.Rows, cancellation);
        await Count(Index(IndexNames.Words), words, cancellation);
        await Do(HttpMethod.Post, $"{all}/_forcemerge?max_num_segments=1&flush=true", null, LongPatience, cancellation);
        await Do(HttpMethod.Put, $"{all}/_settings", """{"index":{"auto_expand_replicas":"0-1","translog.durability":"request","blocks.write":true}}"""u8.ToArray(), Patience, cancellation);
        foreach (var fill in fills)
            await fill.Compare(cancellation);
        return fills.Sum(fill => fill.Rows);
    }

    private string Index(string kind) => client.Options.Names.Of(kind, generation);

    private JsonObject Definition(string kind) => DatasetCatalog.Find(kind) is { } dataset ? IndexDefinition.Of(dataset, generation) : IndexDefinition.OfWords(generation);

    private async Task Count(string index, long rows, CancellationToken cancellation)
    {
        using var count = await client.Read(HttpMethod.Get, $"/{index}/_count", null, cancellation);
        var found = Json.Whole(count.Body.At("count"));
        if (!count.IsSuccess || found != rows || Json.Whole(count.Body.At("_shards", "failed")) > 0)
            throw new PublishRefusedException($"{index} holds {found} rows of {rows}: two rows have one id, or the cluster lost some.");
    }

    private async Task Do(HttpMethod method, string what, ReadOnlyMemory<byte>? body, TimeSpan patience, CancellationToken cancellation)
    {
        using var done = await client.Write(method, $"/{what}", body, patience, cancellation);
        if (!done.IsSuccess || Json.Whole(done.Body.At("_shards", "failed")) > 0)
            throw new PublishRefusedException($"{what}: {done.Error}.");
    }
}
