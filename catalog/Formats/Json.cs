using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ThiDua.Portal.Catalog.Formats;

/// <summary>A record as a JSON object: every column in the table's order, null where the sources are silent.</summary>
public static class Json
{
    /// <summary>The name of the member that says where a record was written.</summary>
    public const string ProvenanceName = "provenance";

    /// <summary>How to write: Vietnamese and the marks of HTML as they are. What puts JSON into HTML must escape it there.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object of one record, on one line.</summary>
    public static string Text(Dataset dataset, Record record, Provenance? provenance = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(dataset, record, writer, provenance);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the object of one record.</summary>
    public static void Write(Dataset dataset, Record record, Utf8JsonWriter writer, Provenance? provenance = null)
    {
        writer.WriteStartObject();
        foreach (var column in dataset.Columns)
        {
            writer.WritePropertyName(column.Name);
            Write(column, record, writer);
        }

        if (provenance is not null)
            Write(provenance, writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the value of one column: a list as an array, null as null.</summary>
    public static void Write(Column column, Record record, Utf8JsonWriter writer)
    {
        if (!column.IsList)
        {
            Write(column.Get(record), writer);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in column.Each(record))
            Write(value, writer);
        writer.WriteEndArray();
    }

    private static void Write(Provenance provenance, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(ProvenanceName);
        writer.WriteString("file", provenance.File);
        writer.WriteNumber("line", provenance.Line);
        writer.WriteString("commit", provenance.Commit);
        writer.WriteEndObject();
    }

    private static void Write(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or decimal:
                writer.WriteRawValue(Value.Text(value), skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(Value.Text(value));
                break;
        }
    }
}
