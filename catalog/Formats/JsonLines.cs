using System.Buffers;
using System.Text.Json;

namespace ThiDua.Portal.Catalog.Formats;

/// <summary>JSON Lines: one record's object on each line, UTF-8.</summary>
public static class JsonLines
{
    /// <summary>Writes the line of one record.</summary>
    public static void Line(Dataset dataset, Record record, IBufferWriter<byte> output, Provenance? provenance = null)
    {
        using (var writer = new Utf8JsonWriter(output, Json.Options))
            Json.Write(dataset, record, writer, provenance);
        output.Write("\n"u8);
    }

    /// <summary>Writes a dataset as it streams by.</summary>
    public static void Write(Dataset dataset, IEnumerable<Record> records, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Json.Options);
        foreach (var record in records)
        {
            Json.Write(dataset, record, writer);
            writer.Flush();
            output.Write("\n"u8);
            writer.Reset();
        }
    }
}
