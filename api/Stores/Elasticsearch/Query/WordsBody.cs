using System.Text;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Asks which of some words the rows of a dataset hold.</summary>
internal static class WordsBody
{
    /// <summary>What is known of a word.</summary>
    public static IReadOnlyList<JsonEncodedText> Names { get; } = [JsonEncodedText.Encode("folded"), JsonEncodedText.Encode("exact"), JsonEncodedText.Encode("rows")];

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
    /// <exception cref="FormatException">There are none.</exception>
    public static List<KnownWord> Read(SearchAnswer answer) =>
        answer.Hits(0).ConvertAll(word => new KnownWord(Text(answer, word, 0), Text(answer, word, 1), (int)Json.Whole(Bytes(answer, word, 2))));

    private static string Text(SearchAnswer answer, Hit word, int name) => Encoding.UTF8.GetString(Bytes(answer, word, name));

    private static ReadOnlySpan<byte> Bytes(SearchAnswer answer, Hit word, int name) => answer.Bytes(answer.Element(SearchAnswer.Values(word), name));
}
