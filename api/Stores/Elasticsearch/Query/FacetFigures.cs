using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Counts the values of columns on the server, and reads the counts.</summary>
internal static class FacetFigures
{
    /// <summary>As many different values are listed at once; of more, how many there are is counted page by page.</summary>
    public const int MostListed = 10_000;

    /// <summary>Writes what is to be counted of a facet.</summary>
    public static void Write(Utf8JsonWriter json, Facet facet, int number)
    {
        json.WriteStartObject(Name("values", number));
        json.WriteStartObject("terms");
        json.WriteString("field", Fields.Key(facet.Column));
        json.WriteNumber("size", MostListed);
        json.WriteStartArray("order");
        Order(json, "_count", "desc");
        Order(json, "_key", "asc");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject(Name("missing", number));
        json.WriteStartObject("missing");
        json.WriteString("field", Fields.Key(facet.Column));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads the counts; says whether there are more values than were listed.</summary>
    public static (FacetCounts Counts, bool More) Read(JsonElement figures, Facet facet, int number)
    {
        var values = figures.At(Name("values", number));
        var buckets = values.At("buckets").Each().ToList();
        var counts = new FacetCounts(
            facet.Column,
            [.. buckets.Take(facet.Limit).Select(bucket => new FacetCount(ColumnKey.Text(facet.Column, bucket.At("key")), Json.Whole(bucket.At("doc_count"))))],
            buckets.Count,
            Json.Whole(figures.At(Name("missing", number), "doc_count")));
        return (counts, Json.Whole(values.At("sum_other_doc_count")) > 0);
    }

    private static string Name(string what, int number) => what + number.ToString(CultureInfo.InvariantCulture);

    private static void Order(Utf8JsonWriter json, string by, string direction)
    {
        json.WriteStartObject();
        json.WriteString(by, direction);
        json.WriteEndObject();
    }
}
