using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Gathers rows into groups on the server.</summary>
internal static class GroupFigures
{
    private const string Groups = "groups";

    /// <summary>Writes groups by columns: all combinations that occur, in the order of the keys, from a place on.</summary>
    /// <param name="json">Where it is written.</param>
    /// <param name="keys">What groups are made of.</param>
    /// <param name="distinct">A column whose different values are told apart too; rows without one are left out.</param>
    /// <param name="after">The group after which they start.</param>
    /// <param name="size">How many groups at most.</param>
    /// <param name="figures">Columns whose numbers are taken together in each group.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<GroupKey> keys, Column? distinct, JsonElement after, int size, IReadOnlyList<Column> figures)
    {
        json.WriteStartObject(Groups);
        json.WriteStartObject("composite");
        json.WriteNumber("size", size);
        json.WriteStartArray("sources");
        for (var i = 0; i < keys.Count; i++)
            Source(json, i, keys[i], missing: true);
        if (distinct is not null)
            Source(json, keys.Count, new(distinct, DatePart.Whole), missing: false);
        json.WriteEndArray();
        if (after.ValueKind is JsonValueKind.Object)
        {
            json.WritePropertyName("after");
            after.WriteTo(json);
        }

        json.WriteEndObject();
        Inner(json, figures);
        json.WriteEndObject();
    }

    /// <summary>Writes the figures of all rows as one group.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Column> figures)
    {
        foreach (var column in figures)
            Stats(json, column);
    }

    /// <summary>The groups of an answer.</summary>
    public static IEnumerable<JsonElement> Read(JsonElement figures) => figures.At(Groups, "buckets").Each();

    /// <summary>Where the next groups start; nothing after the last.</summary>
    public static JsonElement After(JsonElement figures) => figures.At(Groups, "after_key");

    /// <summary>The key of a group in a column, which groups are ordered by; null for no value.</summary>
    public static JsonElement? KeyOf(JsonElement group, int number) =>
        group.At("key", Name(number)) is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } key ? key : null;

    /// <summary>The value of a key: typed, or the part of a date as text.</summary>
    public static object ValueOf(GroupKey by, JsonElement key)
    {
        var text = ColumnKey.Text(by.Column, key);
        return by.Part switch
        {
            DatePart.Year => text[..4],
            DatePart.Quarter => string.Create(CultureInfo.InvariantCulture, $"{text[..4]}-Q{(int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) + 2) / 3}"),
            DatePart.Month => text[..7],
            _ => RowValues.Parse(by.Column, text),
        };
    }

    /// <summary>A figure of a group that is computed of a column's numbers or days; null without values.</summary>
    public static object? Figure(JsonElement group, Figured figure)
    {
        var stats = group.At(figure.Column!.Name);
        var count = Json.Whole(stats.At("count"));
        if (count == 0)
            return null;
        return figure.Kind switch
        {
            AggregateKind.Sum => Json.Number(stats.At("sum")),
            AggregateKind.Average => Json.Number(stats.At("sum")) / count,
            AggregateKind.Min => Extreme(stats, "min", figure.Column),
            _ => Extreme(stats, "max", figure.Column),
        };
    }

    private static object Extreme(JsonElement stats, string name, Column column) => column.Shape() is Shapes.Date
        ? RowValues.Parse(column, Json.Text(stats.At(name + "_as_string")))
        : Json.Number(stats.At(name));

    private static void Inner(Utf8JsonWriter json, IReadOnlyList<Column> figures)
    {
        if (figures.Count == 0)
            return;
        json.WriteStartObject("aggs");
        Write(json, figures);
        json.WriteEndObject();
    }

    private static void Stats(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject(column.Name);
        json.WriteStartObject("stats");
        json.WriteString("field", Fields.Key(column));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, int number, GroupKey key, bool missing)
    {
        json.WriteStartObject();
        json.WriteStartObject(Name(number));
        json.WriteStartObject(key.Column.Shape() is Shapes.Date ? "date_histogram" : "terms");
        json.WriteString("field", Fields.Key(key.Column));
        if (key.Column.Shape() is Shapes.Date)
        {
            json.WriteString("calendar_interval", key.Part switch { DatePart.Year => "year", DatePart.Quarter => "quarter", DatePart.Month => "month", _ => "day" });
            json.WriteString("format", "yyyy-MM-dd");
        }

        json.WriteBoolean("missing_bucket", missing);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
