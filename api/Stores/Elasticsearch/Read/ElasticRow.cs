using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A row as it lies in the server's answer; nothing of it is copied until it is asked for.</summary>
/// <param name="reading">The reading that keeps the answer.</param>
/// <param name="row">The row's values: texts, and arrays of texts for lists.</param>
internal sealed class ElasticRow(ElasticReading reading, JsonElement row) : StoredRow
{
    private readonly JsonProperty[] _values = [.. row.Members()];
    private int _last;

    /// <summary>Where the row stands in the order of its answer; empty for a row that was found by its id.</summary>
    public byte[] Place { get; init; } = [];

    public override byte[] Position => Place;

    public override int Count(Column column)
    {
        reading.EnsureOpen();
        var value = ValueOf(column);
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
        var value = ValueOf(column);
        if (value.ValueKind is JsonValueKind.Array)
            value = index < value.GetArrayLength() ? value[index] : default;
        else if (index > 0)
            value = default;
        if (value.ValueKind is not JsonValueKind.String)
            return [];
        var quoted = JsonMarshal.GetRawUtf8Value(value);
        return quoted.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(value.GetString()!) : quoted[1..^1];
    }

    /// <summary>Columns are mostly read in the order in which they were written: the search starts where the last one ended.</summary>
    private JsonElement ValueOf(Column column)
    {
        var start = _last;
        for (var i = 0; i < _values.Length; i++)
        {
            var at = (start + i) % _values.Length;
            if (!_values[at].NameEquals(column.Name))
                continue;
            _last = at;
            return _values[at].Value;
        }

        return default;
    }
}
