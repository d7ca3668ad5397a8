using System.Numerics;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes the index of one dataset: created, filled, checked, and brought into the form in which it is served.</summary>
/// <param name="client">The cluster.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="generation">The generation.</param>
internal sealed class IndexBuild(ElasticClient client, Dataset dataset, string generation)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Segments are merged for as long as it takes.
    private static readonly TimeSpan LongPatience = TimeSpan.FromHours(2);

    private readonly string _index = client.Options.Names.Of(dataset, generation);
    private readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal);

    /// <summary>Makes the index; gives the number of its rows.</summary>
    /// <exception cref="PublishRefusedException">The cluster does not take it, or does not hold what it was sent.</exception>
    public async Task<long> Run(IEnumerable<Record> records, Action<long>? progress, CancellationToken cancellation)
    {
        await Do(HttpMethod.Put, "", System.Text.Encoding.UTF8.GetBytes(IndexDefinition.Of(dataset, generation).ToJsonString()), Patience, cancellation);
        var rows = await Fill(records, progress, cancellation);
        await Do(HttpMethod.Post, "/_refresh", null, LongPatience, cancellation);
        await Verify(rows, cancellation);
        await Do(HttpMethod.Post, "/_forcemerge?max_num_segments=1&flush=true", null, LongPatience, cancellation);
        await Do(HttpMethod.Put, "/_settings", """{"index":{"auto_expand_replicas":"0-1","translog.durability":"request","blocks.write":true}}"""u8.ToArray(), Patience, cancellation);
        return rows;
    }

    private async Task<long> Fill(IEnumerable<Record> records, Action<long>? progress, CancellationToken cancellation)
    {
        var writer = new DocumentWriter(dataset);
        var sender = new BulkSender(client, _index);
        var rows = 0L;
        foreach (var record in records)
        {
            await sender.Add(record.Id, json => writer.Write(json, record), cancellation);
            // A few rows of every size of dataset: the first, the second, the fourth, and so on.
            if (BitOperations.IsPow2(++rows))
                _samples[record.Id] = writer.Row();
            progress?.Invoke(rows);
        }

        await sender.Finish(cancellation);
        return rows;
    }

    private async Task Verify(long rows, CancellationToken cancellation)
    {
        using (var count = await client.Read(HttpMethod.Get, $"/{_index}/_count", null, cancellation))
        {
            var found = Json.Whole(count.Body.At("count"));
            if (found != rows || Json.Whole(count.Body.At("_shards", "failed")) > 0)
                throw new PublishRefusedException($"{_index} holds {found} rows of {rows}: two rows have one id, or the cluster lost some.");
        }

        foreach (var (id, row) in _samples)
        {
            using var answer = await client.Read(HttpMethod.Get, $"/{_index}/_doc/{Uri.EscapeDataString(id)}?realtime=false", null, cancellation);
            using var sent = JsonDocument.Parse(row);
            if (!JsonElement.DeepEquals(sent.RootElement, answer.Body.At("_source", Fields.Row)))
                throw new PublishRefusedException($"{_index} {id}: the cluster holds another row than it was sent.");
        }
    }

    private async Task Do(HttpMethod method, string what, ReadOnlyMemory<byte>? body, TimeSpan patience, CancellationToken cancellation)
    {
        using var done = await client.Write(method, $"/{_index}{what}", body, patience, cancellation);
        if (!done.IsSuccess || Json.Whole(done.Body.At("_shards", "failed")) > 0)
            throw new PublishRefusedException($"{_index}{what}: {done.Error}.");
    }
}
