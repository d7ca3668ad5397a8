using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Stores.Elasticsearch;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What a real server of version 8.19 answered to a search for three commendations of the content and one for two facets, and how such an answer is spoilt.</summary>
internal static class RecordedAnswer
{
    /// <summary>The searches and the rows in it: one row more than asked for.</summary>
    public const int Things = 2 + 4;

    // Bytes that mean something in JSON, and some that are no text.
    private static readonly byte[] Telling = "\"\\{}[],:019eEtfnu \0\n\u0080"u8.ToArray();

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(File.ReadAllText(Repository.PathOf("tests", "ThiDua.Portal.Tests", "Elasticsearch", "recorded", "page-and-facets.json")).TrimEnd());

    public static string Text { get; } = Encoding.UTF8.GetString(Bytes);

    /// <summary>The answer with one to four other bytes.</summary>
    public static byte[] Spoilt(Random random)
    {
        var bytes = Bytes.ToArray();
        for (var i = random.Next(4); i >= 0; i--)
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : Telling[random.Next(Telling.Length)];
        return bytes;
    }

    /// <summary>The answer in which the members of every object but those of figures are others.</summary>
    public static string With(Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> members)
    {
        return Of(JsonNode.Parse(Bytes))!.ToJsonString();

        JsonNode? Of(JsonNode? node) => node switch
        {
            JsonObject inner => new JsonObject(members(inner.Select(member => KeyValuePair.Create(member.Key, member.Key == "aggregations" ? member.Value?.DeepClone() : Of(member.Value))))),
            JsonArray array => new JsonArray([.. array.Select(Of)]),
            _ => node?.DeepClone(),
        };
    }

    public static SearchAnswer Read(string json, int most = Things) => Read(Encoding.UTF8.GetBytes(json), most);

    /// <summary>Reads an answer to questions for commendations.</summary>
    public static SearchAnswer Read(ReadOnlySpan<byte> json, int most = Things)
    {
        var borrowed = ArrayPool<byte>.Shared.Rent(json.Length);
        json.CopyTo(borrowed);
        return new(new(200, borrowed, json.Length, null), DocumentShape.Of("commendations"), most);
    }
}
