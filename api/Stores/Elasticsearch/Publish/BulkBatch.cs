namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Documents that are sent in one request.</summary>
internal sealed class BulkBatch
{
    private readonly JsonBuffer _lines = new(1 << 20);
    private readonly List<(string Id, int End)> _rows = [];

    /// <summary>How many documents.</summary>
    public int Rows => _rows.Count;

    /// <summary>How many bytes.</summary>
    public int Length => _lines.Length;

    /// <summary>What is sent.</summary>
    public ReadOnlyMemory<byte> Body => _lines.Memory;

    /// <summary>The id of a document.</summary>
    public string IdOf(int row) => _rows[row].Id;

    /// <summary>Adds a document.</summary>
    public void Add(string id, ReadOnlySpan<byte> document)
    {
        _lines.Add("{\"index\":{\"_id\":\""u8);
        _lines.AddEscaped(id);
        _lines.Add("\"}}\n"u8);
        _lines.Add(document);
        _lines.Add("\n"u8);
        _rows.Add((id, _lines.Length));
    }

    /// <summary>Forgets the documents; the memory is kept for others.</summary>
    public void Clear()
    {
        _lines.Clear();
        _rows.Clear();
    }

    /// <summary>A batch of some of the documents.</summary>
    public BulkBatch Of(IEnumerable<int> rows)
    {
        var part = new BulkBatch();
        foreach (var row in rows)
        {
            var start = row == 0 ? 0 : _rows[row - 1].End;
            part._lines.Add(_lines.Between(start, _rows[row].End));
            part._rows.Add((_rows[row].Id, part._lines.Length));
        }

        return part;
    }
}
