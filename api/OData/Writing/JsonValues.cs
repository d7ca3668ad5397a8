using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace ThiDua.Portal.Api.OData.Writing;

/// <summary>Primitive values as JSON and as text.</summary>
public static class JsonValues
{
    /// <summary>Vietnamese stays readable; the answer is never part of a page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">A primitive value or a list of them.</param>
    /// <param name="exactNumbers">Whether numbers that a double cannot hold are written as texts.</param>
    public static void Write(Utf8JsonWriter writer, object? value, bool exactNumbers)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case decimal or long when exactNumbers:
            case double number when !double.IsFinite(number):
                writer.WriteStringValue(Text(value));
                break;
            case decimal or long or int or double:
                writer.WriteRawValue(Text(value), skipInputValidation: true);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case IEnumerable items and not byte[]:
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(writer, item, exactNumbers);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Text(value));
                break;
        }
    }

    /// <summary>A value as text, as <c>$value</c> and CSV have it.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        decimal exact => exact.ToString("0.############################", CultureInfo.InvariantCulture),
        double number when !double.IsFinite(number) => double.IsNaN(number) ? "NaN" : number > 0 ? "INF" : "-INF",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.Offset == TimeSpan.Zero
            ? instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)
            : instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeSpan span => XmlConvert.ToString(span),
        byte[] bytes => System.Buffers.Text.Base64Url.EncodeToString(bytes),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
