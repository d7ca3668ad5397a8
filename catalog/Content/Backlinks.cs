namespace ThiDua.Portal.Catalog.Content;

/// <summary>Which records lead to a record, by the column they do it with. Streamed rows are remembered by file and line only.</summary>
internal sealed class Backlinks
{
    private readonly Dictionary<(string Id, Column Column), List<Source>> _sources = [];

    /// <summary>Remembers the links of a record or row.</summary>
    public void Add(Item item, RowFile? file = null)
    {
        foreach (var column in item.Dataset.Columns)
        {
            foreach (var id in column.Links(item.Record))
            {
                if (!_sources.TryGetValue((id, column), out var sources))
                    _sources.Add((id, column), sources = []);
                sources.Add(file is null ? new(item, null, 0) : new(null, file, item.Line));
            }
        }
    }

    /// <summary>The records that lead to an id with a column, in the order in which they were read.</summary>
    public IEnumerable<Record> To(string id, Column column)
    {
        if (!_sources.TryGetValue((id, column), out var sources))
            yield break;
        foreach (var source in sources.Where(source => source.Item is not null))
            yield return source.Item!.Record;
        foreach (var group in sources.Where(source => source.File is not null).GroupBy(source => source.File!))
        {
            var lines = group.Select(source => source.Line).ToHashSet();
            foreach (var row in group.Key.Read([]).Where(row => lines.Contains(row.Line)))
                yield return row.Record;
        }
    }

    /// <summary>How many records lead to an id with a column.</summary>
    public int Count(string id, Column column) => _sources.TryGetValue((id, column), out var sources) ? sources.Count : 0;

    private readonly record struct Source(Item? Item, RowFile? File, int Line);
}
