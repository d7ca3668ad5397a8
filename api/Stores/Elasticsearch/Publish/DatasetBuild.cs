using System.Numerics;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes the index of one dataset.</summary>
/// <param name="client">The cluster.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="generation">The generation.</param>
/// <param name="vocabulary">Where its words are gathered.</param>
internal sealed class DatasetBuild(ElasticClient client, Dataset dataset, string generation, Vocabulary vocabulary)
{
    private readonly IndexBuild _build = new(client, client.Options.Names.Of(dataset.Name, generation));
    private readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal);

    /// <summary>Makes the index; gives the number of its rows.</summary>
    /// <exception cref="PublishRefusedException">The cluster does not take it, or does not hold what it was sent.</exception>
    public async Task<long> Run(IEnumerable<Record> records, Action<long>? progress, CancellationToken cancellation)
    {
        await _build.Create(IndexDefinition.Of(dataset, generation), cancellation);
        var rows = await Fill(records, progress, cancellation);
        await _build.Finish(rows, cancellation);
        await Compare(cancellation);
        return rows;
    }

    private async Task<long> Fill(IEnumerable<Record> records, Action<long>? progress, CancellationToken cancellation)
    {
        var writer = new DocumentWriter(dataset);
        var sender = new BulkSender(client, _build.Index);
        var rows = 0L;
        foreach (var record in records)
        {
            await sender.Add(record.Id, json => writer.Write(json, record), cancellation);
            vocabulary.Add(dataset, writer.Searched());
            // A few rows of every size of dataset: the first, the second, the fourth, and so on.
            if (BitOperations.IsPow2(++rows))
                _samples[record.Id] = writer.Row();
            progress?.Invoke(rows);
        }

        await sender.Finish(cancellation);
        return rows;
    }

    private async Task Compare(CancellationToken cancellation)
    {
        foreach (var (id, row) in _samples)
        {
            using var answer = await client.Read(HttpMethod.Get, $"/{_build.Index}/_doc/{Uri.EscapeDataString(id)}?realtime=false", null, cancellation);
            using var sent = JsonDocument.Parse(row);
            if (!JsonElement.DeepEquals(sent.RootElement, answer.Body.At("_source", Fields.Row)))
                throw new PublishRefusedException($"{_build.Index} {id}: the cluster holds another row than it was sent.");
        }
    }
}
