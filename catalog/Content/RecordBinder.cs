namespace ThiDua.Portal.Catalog.Content;

/// <summary>Makes a record of the fields that staff wrote, and reports every field that is wrong.</summary>
internal static class RecordBinder
{
    /// <summary>The record, with the line of each column; columns that were not written have the line 0.</summary>
    public static (Record Record, int[] Lines) Bind(Dataset dataset, string id, Body? body, string? parent, FieldGroup written, string file, List<Problem> problems)
    {
        var record = (Record)Activator.CreateInstance(dataset.Type)!;
        var lines = new int[dataset.Columns.Count];
        dataset["id"].Set(record, id);
        if (body is not null)
            dataset["body"].Set(record, body);
        if (dataset.Parent is not null && parent is not null)
            dataset[dataset.Parent].Set(record, Activator.CreateInstance(dataset[dataset.Parent].Type, parent));

        foreach (var field in written.Fields)
        {
            var at = new Spot(file, field.Line, field.Name);
            if (!Writable(dataset, field.Name, out var column))
            {
                problems.Add(column is { IsDerived: true } ? Words.DerivedField(at, column) : Words.UnknownField(at, dataset, NearestColumn(dataset, field.Name)));
                continue;
            }

            lines[IndexOf(dataset, column!)] = field.Line;
            Assign(record, column!, field, file, problems);
        }

        foreach (var column in dataset.Columns.Where(column => column.IsRequired && !column.IsDerived && column.Role is not Role.Key && column.Name != dataset.Parent))
        {
            if (!written.Fields.Any(field => field.Name == column.Name && field.Values.Any(value => value.Text is not null)))
                problems.Add(Words.Required(new Spot(file, written.Line, column.Name), column));
        }

        return (record, lines);
    }

    /// <summary>The position of a column in its dataset.</summary>
    public static int IndexOf(Dataset dataset, Column column)
    {
        for (var i = 0; i < dataset.Columns.Count; i++)
        {
            if (ReferenceEquals(dataset.Columns[i], column))
                return i;
        }

        return -1;
    }

    private static bool Writable(Dataset dataset, string name, out Column? column)
    {
        column = dataset.Find(name);
        return column is { IsDerived: false, Role: not (Role.Key or Role.Body) } && name != dataset.Parent;
    }

    private static string? NearestColumn(Dataset dataset, string name)
    {
        var writable = dataset.Columns.Where(column => Writable(dataset, column.Name, out _)).ToList();
        var folded = Vietnamese.Text.Slug(name).Replace("-", "", StringComparison.Ordinal);
        return writable.Find(column => Vietnamese.Text.Slug(column.Label).Replace("-", "", StringComparison.Ordinal) == folded)?.Name
            ?? Nearest.To(name, writable.Select(column => column.Name).Concat(DatasetCatalog.RowsOf(dataset).Select(rows => rows.Name)));
    }

    private static void Assign(Record record, Column column, Field field, string file, List<Problem> problems)
    {
        var at = new Spot(file, field.Line, field.Name);
        if (field.Rows.Count > 0 || (field.IsList && !column.IsList))
        {
            problems.Add(field.Rows.Count > 0 ? Words.TooDeep(at) : Words.OneValue(at, column));
            return;
        }

        var values = field.Values
            .Where(value => value.Text is not null)
            .Select(value => ValueReader.Read(column, value.Text!, at with { Line = value.Line }, problems))
            .OfType<object>()
            .ToList();
        if (column.IsList)
            column.Set(record, ListOf(column.Type, values));
        else if (values is [var value])
            column.Set(record, value);
    }

    private static Array ListOf(Type type, List<object> values)
    {
        var list = Array.CreateInstance(type, values.Count);
        for (var i = 0; i < values.Count; i++)
            list.SetValue(values[i], i);
        return list;
    }
}
