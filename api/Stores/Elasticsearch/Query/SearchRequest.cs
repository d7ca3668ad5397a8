using System.Buffers;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Several searches of one index in one request, so that figures are answered from the server's cache while rows are looked for.</summary>
internal static class SearchRequest
{
    /// <summary>Where it is sent. The whole answer is asked for: choosing parts of it costs the server more than they are long.</summary>
    public const string Path = "/_msearch";

    /// <summary>The body of the request.</summary>
    public static ReadOnlyMemory<byte> Of(string index, IReadOnlyList<ReadOnlyMemory<byte>> searches)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var search in searches)
        {
            Json.Write(buffer, json =>
            {
                json.WriteStartObject();
                json.WriteString("index", index);
                json.WriteBoolean("allow_partial_search_results", false);
                json.WriteEndObject();
            });
            buffer.Write("\n"u8);
            buffer.Write(search.Span);
            buffer.Write("\n"u8);
        }

        return buffer.WrittenMemory;
    }
}
