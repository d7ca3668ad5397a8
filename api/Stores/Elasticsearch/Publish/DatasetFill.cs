using System.Numerics;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Fills the index of one dataset, and looks afterwards whether it holds what was sent.</summary>
/// <param name="client">The cluster.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="index">The index.</param>
internal sealed class DatasetFill(ElasticClient client, Dataset dataset, string index)
{
    private readonly Dictionary<string, string> _samples = new(StringComparer.Ordinal);

    /// <summary>The index.</summary>
    public string Index => index;

    /// <summary>The dataset.</summary>
    public Dataset Dataset => dataset;

    /// <summary>The words of the rows that were sent.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>How many rows were sent.</summary>
    public long Rows { get; private set; }

    /// <summary>Sends the rows.</summary>
    /// <exception cref="PublishRefusedException">The cluster does not take one.</exception>
    public async Task Run(IEnumerable<Record> records, Action<long>? progress, CancellationToken cancellation)
    {
        var writer = new DocumentWriter(dataset, Vocabulary);
        await using var sender = new BulkSender(client, index, cancellation);
        foreach (var record in records)
        {
            await sender.Add(record.Id, writer.Write(record));
            // A few rows of every size of dataset: the first, the second, the fourth, and so on.
            if (BitOperations.IsPow2(++Rows))
                _samples[record.Id] = writer.Row();
            progress?.Invoke(Rows);
        }

        await sender.Finish();
    }

    /// <summary>Compares some rows with what was sent.</summary>
    /// <exception cref="PublishRefusedException">The cluster holds something else.</exception>
    public async Task Compare(CancellationToken cancellation)
    {
        foreach (var (id, row) in _samples)
        {
            using var answer = await client.Read(HttpMethod.Get, $"/{index}/_doc/{Uri.EscapeDataString(id)}?realtime=false", null, cancellation);
            using var sent = JsonDocument.Parse(row);
            if (!JsonElement.DeepEquals(sent.RootElement, answer.Body.At("_source", Fields.Row)))
                throw new PublishRefusedException($"{index} {id}: the cluster holds another row than it was sent.");
        }
    }
}
