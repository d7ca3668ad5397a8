namespace ThiDua.Portal.Catalog.Content;

/// <summary>Rows beside a record, <c>{id}.{dataset}.csv</c>: read as a stream each time, never held whole.</summary>
internal sealed class RowFile(string path, string file, Dataset dataset, string parent, LineScan scan)
{
    /// <summary>Past this share of its lines a file is read through, because that is faster than to look each line up.</summary>
    private const int FewOf = 50;

    /// <summary>The dataset of the rows.</summary>
    public Dataset Dataset { get; } = dataset;

    /// <summary>The id of the record they belong to.</summary>
    public string Parent { get; } = parent;

    /// <summary>The file, from the content folder on.</summary>
    public string File { get; } = file;

    /// <summary>How many rows there are, once they were read.</summary>
    public int Count { get; set; }

    /// <summary>The rows, each with the line it starts on; what is wrong becomes a problem.</summary>
    /// <exception cref="ContentChangedException">The file is not what it was when the publication was read.</exception>
    public IEnumerable<Item> Read(List<Problem> problems)
    {
        using var rows = Open();
        if (Header(rows, problems) is not { } header)
            yield break;
        while (rows.Read())
        {
            if (header.Row(rows, Parent, File, problems) is { } item)
                yield return item;
        }
    }

    /// <summary>The rows that start on the given lines, in their order.</summary>
    /// <exception cref="ContentChangedException">The file is not what it was when the publication was read.</exception>
    public IEnumerable<Item> At(IReadOnlyList<int> lines)
    {
        if (lines.Count > scan.Starts.Count / FewOf)
        {
            var wanted = lines.ToHashSet();
            foreach (var item in Read([]).Where(item => wanted.Contains(item.Line)))
                yield return item;
            yield break;
        }

        using var rows = Open();
        if (Header(rows, []) is not { } header)
            yield break;
        foreach (var line in lines)
        {
            rows.Seek(scan.Starts[line - 1], line);
            if (rows.Read() && header.Row(rows, Parent, File, []) is { } item)
                yield return item;
        }
    }

    private CsvRows Open() => FileStamp.Of(path) == scan.Stamp ? new(path) : throw new ContentChangedException(path);

    private RowHeader? Header(CsvRows rows, List<Problem> problems)
    {
        if (rows.Read() && rows.Wrong is null)
            return RowHeader.Read(Dataset, rows.Cells, new(File, rows.Line), problems);
        problems.Add(Words.CsvForm(new(File, 1), rows.Wrong ?? Words.CsvEmpty()));
        return null;
    }
}
