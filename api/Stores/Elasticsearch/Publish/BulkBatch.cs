using System.Buffers;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Documents that are sent in one request.</summary>
internal sealed class BulkBatch
{
    private readonly ArrayBufferWriter<byte> _lines = new(1 << 20);
    private readonly List<(string Id, int End)> _rows = [];
    private readonly Utf8JsonWriter _json;

    public BulkBatch() => _json = Json.Writer(_lines);

    /// <summary>How many documents.</summary>
    public int Rows => _rows.Count;

    /// <summary>How many bytes.</summary>
    public int Length => _lines.WrittenCount;

    /// <summary>What is sent.</summary>
    public ReadOnlyMemory<byte> Body => _lines.WrittenMemory;

    /// <summary>The id of a document.</summary>
    public string IdOf(int row) => _rows[row].Id;

    /// <summary>Adds a document.</summary>
    public void Add(string id, Action<Utf8JsonWriter> document)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("index"u8);
        _json.WriteString("_id"u8, id);
        _json.WriteEndObject();
        _json.WriteEndObject();
        EndLine();
        document(_json);
        EndLine();
        _rows.Add((id, _lines.WrittenCount));
    }

    private void EndLine()
    {
        _json.Flush();
        _json.Reset();
        _lines.Write("\n"u8);
    }

    /// <summary>Forgets the documents; the memory is kept for others.</summary>
    public void Clear()
    {
        _lines.ResetWrittenCount();
        _rows.Clear();
    }

    /// <summary>A batch of some of the documents.</summary>
    public BulkBatch Of(IEnumerable<int> rows)
    {
        var part = new BulkBatch();
        foreach (var row in rows)
        {
            var start = row == 0 ? 0 : _rows[row - 1].End;
            part._lines.Write(_lines.WrittenSpan[start.._rows[row].End]);
            part._rows.Add((_rows[row].Id, part._lines.WrittenCount));
        }

        return part;
    }
}
