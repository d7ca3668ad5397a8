namespace ThiDua.Portal.Catalog.Content;

/// <summary>Which records lead to a record, by the column they do it with. Streamed rows are remembered by file and line only.</summary>
internal sealed class Backlinks
{
    private readonly Dictionary<(string Id, Column Column), Sources> _sources = [];

    /// <summary>Remembers the links of a record or row that is held.</summary>
    public void Add(Item item)
    {
        foreach (var column in item.Dataset.Columns)
        {
            foreach (var id in column.Links(item.Record).Distinct())
                Of(id, column).Held.Add(item);
        }
    }

    /// <summary>Remembers that every row of a file leads to its parent.</summary>
    public void Add(RowFile file) => Of(file.Parent, file.Dataset[file.Dataset.Parent!]).Files.Add(file);

    /// <summary>Remembers the links of a streamed row, but for the one to its parent.</summary>
    public void Add(Item row, RowFile file)
    {
        file.Count++;
        foreach (var column in row.Dataset.Columns)
        {
            if (column.Target is null || column.Name == row.Dataset.Parent)
                continue;
            foreach (var id in column.Links(row.Record).Distinct())
                Of(id, column).Add(file, row.Line);
        }
    }

    /// <summary>The records that lead to an id with a column, in the order in which they were read.</summary>
    public IEnumerable<Record> To(string id, Column column) =>
        _sources.TryGetValue((id, column), out var sources) ? sources.Records() : [];

    /// <summary>How many records lead to an id with a column.</summary>
    public int Count(string id, Column column) => _sources.TryGetValue((id, column), out var sources) ? sources.Count : 0;

    private Sources Of(string id, Column column)
    {
        if (!_sources.TryGetValue((id, column), out var sources))
            _sources.Add((id, column), sources = new());
        return sources;
    }

    private sealed class Sources
    {
        private readonly List<(RowFile File, List<int> Lines)> _streamed = [];

        public List<Item> Held { get; } = [];

        public List<RowFile> Files { get; } = [];

        public int Count => Held.Count + Files.Sum(file => file.Count) + _streamed.Sum(source => source.Lines.Count);

        public void Add(RowFile file, int line)
        {
            if (_streamed is not [.., var (last, _)] || last != file)
                _streamed.Add((file, []));
            _streamed[^1].Lines.Add(line);
        }

        public IEnumerable<Record> Records() => Held
            .Concat(Files.SelectMany(file => file.Read([])))
            .Concat(_streamed.SelectMany(source => source.File.At(source.Lines)))
            .Select(item => item.Record);
    }
}
