using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Asks for titles that begin as somebody typed.</summary>
internal static class SuggestBody
{
    private const string Titles = "titles";

    /// <summary>Writes the search.</summary>
    public static void Write(Utf8JsonWriter json, string folded, int count, TimeSpan patience)
    {
        json.WriteStartObject();
        json.WriteNumber("size", 0);
        json.WriteBoolean("track_total_hits", false);
        json.WriteString("timeout", FormattableString.Invariant($"{(long)patience.TotalMilliseconds}ms"));
        json.WriteStartObject("query");
        json.WriteStartObject("prefix");
        json.WriteString(Fields.Suggest, folded);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("aggs");
        json.WriteStartObject(Titles);
        json.WriteStartObject("terms");
        json.WriteString("field", Fields.Suggest);
        json.WriteNumber("size", count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads the titles: the commonest first, then in dictionary order.</summary>
    public static IEnumerable<Suggestion> Read(JsonElement figures) => figures.At(Titles, "buckets").Each()
        .Select(bucket => new Suggestion(SuggestKey.Title(Json.Text(bucket.At("key"))), (int)Json.Whole(bucket.At("doc_count"))));
}
