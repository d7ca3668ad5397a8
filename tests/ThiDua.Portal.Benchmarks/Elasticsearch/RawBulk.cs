using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Sends bytes that were prepared before to an index: what the server takes when nothing has to be made meanwhile.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="folder">Where the bytes are kept.</param>
public sealed class RawBulk(TestCluster cluster, string folder)
{
    // As many as the publisher.
    private const int InFlight = 3;
    private const int BatchBytes = 5 << 20;
    private const string Generation = "raw";
    private readonly string _index = cluster.Options.Names.Of(Commendation.Dataset.Name, Generation);

    /// <summary>Writes the documents of rows as they are sent.</summary>
    public void Prepare(IEnumerable<Commendation> rows)
    {
        var writer = new DocumentWriter(Commendation.Dataset, new());
        var (batch, number) = (new BulkBatch(), 0);
        foreach (var row in rows)
        {
            batch.Add(row.Id, writer.Write(row));
            if (batch.Length < BatchBytes)
                continue;
            Keep();
        }

        if (batch.Rows > 0)
            Keep();

        void Keep()
        {
            File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{number++:D5}.bulk")), batch.Body.ToArray());
            batch = new();
        }
    }

    /// <summary>Sends them, and makes the index whole as a publisher does; gives the seconds until all were taken, and until it was whole.</summary>
    public async Task<(double Taken, double Whole)> Send()
    {
        using var definition = new StringContent(IndexDefinition.Of(Commendation.Dataset, Generation).ToJsonString(), Encoding.UTF8, "application/json");
        (await cluster.Http.PutAsync(new Uri($"/{_index}", UriKind.Relative), definition)).EnsureSuccessStatusCode().Dispose();
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(Directory.GetFiles(folder, "*.bulk").Order(StringComparer.Ordinal), new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (file, cancellation) =>
        {
            using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file, cancellation));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
            using var answer = await cluster.Http.PostAsync(new Uri($"/{_index}/_bulk?filter_path=errors", UriKind.Relative), content, cancellation);
            var said = await answer.Content.ReadAsStringAsync(cancellation);
            if (said != """{"errors":false}""")
                throw new InvalidOperationException(said);
        });
        var taken = clock.Elapsed.TotalSeconds;
        foreach (var step in (string[])["_refresh", "_forcemerge?max_num_segments=1&flush=true"])
            (await cluster.Http.PostAsync(new Uri($"/{_index}/{step}", UriKind.Relative), null)).EnsureSuccessStatusCode().Dispose();
        return (taken, clock.Elapsed.TotalSeconds);
    }

    /// <summary>Takes the index away.</summary>
    public async Task Clear() => (await cluster.Http.DeleteAsync(new Uri($"/{_index}", UriKind.Relative))).Dispose();
}
