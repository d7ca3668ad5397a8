using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Asks which of some words the rows of a dataset hold.</summary>
internal static class WordsBody
{
    /// <summary>Writes the search: the commonest first.</summary>
    public static void Write(Utf8JsonWriter json, Dataset dataset, IEnumerable<string> words, int count, TimeSpan patience)
    {
        json.WriteStartObject();
        json.WriteNumber("size", count);
        json.WriteBoolean("track_total_hits", false);
        json.WriteString("timeout", FormattableString.Invariant($"{(long)patience.TotalMilliseconds}ms"));
        json.WriteStartArray("sort");
        json.WriteRawValue("""{"rows":"desc"}""");
        json.WriteRawValue("""{"folded":"asc"}""");
        json.WriteEndArray();
        json.WritePropertyName("query");
        FilterQuery.All<(string Field, IEnumerable<string> Texts)>(json, [("dataset", [dataset.Name]), ("folded", words.Distinct(StringComparer.Ordinal))], Terms);
        json.WriteEndObject();
    }

    private static void Terms(Utf8JsonWriter json, (string Field, IEnumerable<string> Texts) terms)
    {
        json.WriteStartObject();
        json.WriteStartObject("terms");
        json.WriteStartArray(terms.Field);
        foreach (var text in terms.Texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads the words.</summary>
    public static IEnumerable<KnownWord> Read(JsonElement found) => found.At("hits", "hits").Each()
        .Select(hit => hit.At("_source"))
        .Select(word => new KnownWord(Json.Text(word.At("folded")), Json.Text(word.At("exact")), (int)Json.Whole(word.At("rows"))));
}
