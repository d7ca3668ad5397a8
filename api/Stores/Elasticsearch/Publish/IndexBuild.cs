using System.Text;
using System.Text.Json.Nodes;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Makes an index: created, filled by others, checked, and brought into the form in which it is served.</summary>
/// <param name="client">The cluster.</param>
/// <param name="index">The index.</param>
internal sealed class IndexBuild(ElasticClient client, string index)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Segments are merged for as long as it takes.
    private static readonly TimeSpan LongPatience = TimeSpan.FromHours(2);

    /// <summary>The name of the index.</summary>
    public string Index => index;

    /// <summary>Creates it.</summary>
    /// <exception cref="PublishRefusedException">The cluster does not take it.</exception>
    public Task Create(JsonObject definition, CancellationToken cancellation) =>
        Do(HttpMethod.Put, "", Encoding.UTF8.GetBytes(definition.ToJsonString()), Patience, cancellation);

    /// <summary>Makes it whole: every row is there, in one piece, and nothing more is written.</summary>
    /// <exception cref="PublishRefusedException">Rows are missing, or a step failed.</exception>
    public async Task Finish(long rows, CancellationToken cancellation)
    {
        await Do(HttpMethod.Post, "/_refresh", null, LongPatience, cancellation);
        using (var count = await client.Read(HttpMethod.Get, $"/{index}/_count", null, cancellation))
        {
            var found = Json.Whole(count.Body.At("count"));
            if (!count.IsSuccess || found != rows || Json.Whole(count.Body.At("_shards", "failed")) > 0)
                throw new PublishRefusedException($"{index} holds {found} rows of {rows}: two rows have one id, or the cluster lost some.");
        }

        await Do(HttpMethod.Post, "/_forcemerge?max_num_segments=1&flush=true", null, LongPatience, cancellation);
        await Do(HttpMethod.Put, "/_settings", """{"index":{"auto_expand_replicas":"0-1","translog.durability":"request","blocks.write":true}}"""u8.ToArray(), Patience, cancellation);
    }

    private async Task Do(HttpMethod method, string what, ReadOnlyMemory<byte>? body, TimeSpan patience, CancellationToken cancellation)
    {
        using var done = await client.Write(method, $"/{index}{what}", body, patience, cancellation);
        if (!done.IsSuccess || Json.Whole(done.Body.At("_shards", "failed")) > 0)
            throw new PublishRefusedException($"{index}{what}: {done.Error}.");
    }
}
