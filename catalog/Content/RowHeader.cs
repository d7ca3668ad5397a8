using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>The first line of a CSV file: which column each cell is. What is wrong with it is said once, not for each row.</summary>
internal sealed class RowHeader
{
    private readonly Dataset _dataset;
    private readonly Column?[] _columns;
    private readonly int _key;

    private RowHeader(Dataset dataset, Column?[] columns, int key) => (_dataset, _columns, _key) = (dataset, columns, key);

    /// <summary>The header, or null when no row can be read by it.</summary>
    public static RowHeader? Read(Dataset dataset, string[] names, Spot at, List<Problem> problems)
    {
        if (names is [var only] && only.AsSpan().IndexOfAny(';', '\t') is >= 0 and var other)
        {
            problems.Add(Words.CsvForm(at, Words.CsvDelimiter(only[other])));
            return null;
        }

        var columns = new Column?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var (name, here) = (names[i], at with { Field = names[i] });
            if (name.Length == 0)
                problems.Add(Words.CsvForm(at, Words.CsvNoName(i + 1)));
            else if (Array.IndexOf(names, name) < i)
                problems.Add(Words.DuplicateField(here));
            else if (name != RowReader.Key)
                columns[i] = RecordBinder.Writable(dataset, name, here, problems);
        }

        foreach (var column in RecordBinder.Required(dataset).Where(column => !names.Contains(column.Name)))
            problems.Add(Words.Required(at, column));
        var key = Array.IndexOf(names, RowReader.Key);
        if (key < 0)
            problems.Add(Words.NoKey(at));
        return key < 0 ? null : new(dataset, columns, key);
    }

    /// <summary>The row, or null with a problem when it is none.</summary>
    public Item? Row(CsvRows rows, string parent, string file, List<Problem> problems)
    {
        var (line, cells) = (rows.Line, rows.Cells);
        if (rows.Wrong is not null || cells.Length != _columns.Length)
        {
            problems.Add(Words.CsvForm(new(file, line), rows.Wrong ?? Words.CsvCells(cells.Length, _columns.Length)));
            return null;
        }

        var record = RecordBinder.Create(_dataset, parent, cells[_key]);
        ((Row)record).Line = line;
        for (var i = 0; i < cells.Length; i++)
        {
            if (_columns[i] is not { } column)
                continue;
            var text = Csv.Unguard(cells[i]);
            if (!string.IsNullOrWhiteSpace(text))
                RecordBinder.Assign(record, column, Cell(column, text, line), file, problems);
            else if (RecordBinder.IsRequired(_dataset, column))
                RecordBinder.Missing(record, column, new(file, line), problems);
        }

        return RowReader.IsKey(cells[_key], new(file, line), problems) ? new(record, _dataset, file, line, []) : null;
    }

    private static Field Cell(Column column, string text, int line) => column.IsList
        ? new(column.Name, line, [.. text.Split(Csv.ListSeparator, StringSplitOptions.RemoveEmptyEntries).Select(value => new Written(value, line))], [], IsList: true)
        : new(column.Name, line, [new(text, line)], [], IsList: false);
}
