using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A row as it lies in the server's answer; nothing of it is copied until it is asked for.</summary>
/// <param name="reading">The reading that keeps the answer.</param>
/// <param name="values">The values by the places of their columns: texts, and arrays of texts for lists.</param>
internal sealed class ElasticRow(ElasticReading reading, JsonElement[] values) : StoredRow
{
    /// <summary>Where the row stands in the order of its answer; empty for a row that was found by its id.</summary>
    public byte[] Place { get; init; } = [];

    public override byte[] Position => Place;

    public override int Count(Column column)
    {
        reading.EnsureOpen();
        var value = values[column.Index];
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.GetArrayLength(),
            JsonValueKind.String => 1,
            _ => 0,
        };
    }

    public override ReadOnlySpan<byte> Utf8(Column column, int index = 0)
    {
        reading.EnsureOpen();
        var value = values[column.Index];
        if (value.ValueKind is JsonValueKind.Array)
            value = index < value.GetArrayLength() ? value[index] : default;
        else if (index > 0)
            value = default;
        if (value.ValueKind is not JsonValueKind.String)
            return [];
        var quoted = JsonMarshal.GetRawUtf8Value(value);
        return quoted.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(value.GetString()!) : quoted[1..^1];
    }

    /// <summary>The values of a row by the places of their columns. Members stand mostly in the order of the columns: the search starts where the last one ended.</summary>
    public static JsonElement[] ByColumn(Dataset dataset, JsonElement row)
    {
        var values = new JsonElement[dataset.Columns.Count];
        if (row.ValueKind is not JsonValueKind.Object)
            return values;
        var next = 0;
        foreach (var member in row.EnumerateObject())
        {
            for (var i = 0; i < values.Length; i++)
            {
                var at = (next + i) % values.Length;
                if (!member.NameEquals(dataset.Columns[at].JsonName.EncodedUtf8Bytes))
                    continue;
                values[at] = member.Value;
                next = at + 1;
                break;
            }
        }

        return values;
    }
}
