using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Site.Pages;

/// <summary>A record as JSON: every column of its table in order, null where the sources are silent.</summary>
internal static class RecordJson
{
    /// <summary>Vietnamese stays readable; the text is data, never part of a page.</summary>
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, Record record)
    {
        json.WriteStartObject();
        foreach (var column in DatasetCatalog.Of(record).Columns)
        {
            json.WritePropertyName(column.Name);
            if (column.IsList)
            {
                json.WriteStartArray();
                foreach (var value in column.Each(record))
                    Write(json, value);
                json.WriteEndArray();
            }
            else
            {
                Write(json, column.Get(record));
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteRawValue(Value.Text(number));
                break;
            default:
                json.WriteStringValue(Value.Text(value));
                break;
        }
    }
}
