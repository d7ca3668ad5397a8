using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Writes a stored row as JSON, straight from the store's text.</summary>
public static class RowJson
{
    /// <summary>Writes an object with the columns in their order; null where there is no value, an array for a list.</summary>
    public static void Write(Utf8JsonWriter writer, StoredRow row, IEnumerable<Column> columns)
    {
        writer.WriteStartObject();
        foreach (var column in columns)
        {
            writer.WritePropertyName(column.JsonName);
            WriteValue(writer, row, column);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes one value as its type's JSON.</summary>
    public static void WriteText(Utf8JsonWriter writer, Column column, ReadOnlySpan<byte> text)
    {
        if (column.Shape() is Shapes.Number or Shapes.Year or Shapes.Flag)
            writer.WriteRawValue(text, skipInputValidation: true);
        else
            writer.WriteStringValue(text);
    }

    private static void WriteValue(Utf8JsonWriter writer, StoredRow row, Column column)
    {
        var count = row.Count(column);
        if (!column.IsList)
        {
            if (count == 0)
                writer.WriteNullValue();
            else
                WriteText(writer, column, row.Utf8(column));
            return;
        }

        writer.WriteStartArray();
        for (var i = 0; i < count; i++)
            WriteText(writer, column, row.Utf8(column, i));
        writer.WriteEndArray();
    }
}
