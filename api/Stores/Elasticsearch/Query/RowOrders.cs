using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The order of rows, and the place of a row in it. Rows without a value come first, or last when descending; the dataset's own order decides between equals.</summary>
internal static class RowOrders
{
    // What is longer does not go into an address; such a place is looked up by the row's id.
    private const int LongestPlace = 1_000;

    /// <summary>Writes the order.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Order> order, bool backwards)
    {
        json.WriteStartArray("sort");
        foreach (var (column, descending) in order)
        {
            json.WriteStartObject();
            json.WriteStartObject(column is null ? "_score" : Fields.Key(column));
            json.WriteString("order", descending != backwards ? "desc" : "asc");
            if (column is not null)
                json.WriteString("missing", descending != backwards ? "_last" : "_first");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString(Fields.Place, backwards ? "desc" : "asc");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The place of a row as the position of a cursor: the values of its order, or its id where those are long.</summary>
    public static byte[] Position(SearchAnswer answer, Hit hit)
    {
        var values = answer.Sort(hit);
        return values.Length <= LongestPlace ? values.ToArray() : Json.Body(json => json.WriteStringValue(answer.Bytes(hit.Id))).ToArray();
    }

    /// <summary>One number of a place.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static decimal Number(ReadOnlySpan<byte> place, int at)
    {
        var json = new Utf8JsonReader(place);
        json.Read();
        for (var i = 0; i <= at && json.Read(); i++)
            json.Skip();
        return json.TokenType is JsonTokenType.Number ? Json.Number(json.ValueSpan) : throw new FormatException("A place has no such number.");
    }

    /// <summary>The values of a position, or the id of its row; null for what <see cref="Position"/> did not make of this order.</summary>
    public static JsonElement? Read(ReadOnlySpan<byte> position, IReadOnlyList<Order> order)
    {
        try
        {
            var reader = new Utf8JsonReader(position);
            var read = JsonElement.ParseValue(ref reader);
            return read.ValueKind is JsonValueKind.String || IsPlace(read, order) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsPlace(JsonElement values, IReadOnlyList<Order> order)
    {
        if (values.ValueKind is not JsonValueKind.Array || values.GetArrayLength() != order.Count + 1)
            return false;
        for (var i = 0; i < order.Count; i++)
        {
            if (!Fits(values[i], order[i].Column))
                return false;
        }

        return values[order.Count].ValueKind is JsonValueKind.String;
    }

    private static bool Fits(JsonElement value, Column? column) => value.ValueKind switch
    {
        JsonValueKind.Number => column is null || ColumnKey.IsNumber(column) || (column.Shape() is Shapes.Date && value.TryGetInt64(out _)),
        // Of a number, the places before the first and after the last.
        JsonValueKind.String => column is not null && column.Shape() is not Shapes.Date && (!ColumnKey.IsNumber(column) || value.GetString() is "Infinity" or "-Infinity"),
        JsonValueKind.Null => column is not null && column.Shape() is not Shapes.Date && !ColumnKey.IsNumber(column),
        _ => false,
    };
}
