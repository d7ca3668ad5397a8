namespace ThiDua.Portal.Catalog.Content;

/// <summary>Makes a record of the fields that staff wrote, and reports every field that is wrong.</summary>
internal static class RecordBinder
{
    /// <summary>An empty record: of a file, or of a row with a key in its parent.</summary>
    public static Record Create(Dataset dataset, string? parent, string id)
    {
        var record = (Record)Activator.CreateInstance(dataset.Type)!;
        dataset["id"].Set(record, parent is null ? id : $"{parent}{Row.Separator}{id}");
        if (dataset.Parent is not null && parent is not null)
            dataset[dataset.Parent].Set(record, dataset[dataset.Parent].Link(parent));
        return record;
    }

    /// <summary>Fills a record; the line of each column comes back, 0 for a column that was not written.</summary>
    public static int[] Fill(Record record, Dataset dataset, FieldGroup written, string file, List<Problem> problems)
    {
        var lines = new int[dataset.Columns.Count];
        var silent = Required(dataset).ToList();
        foreach (var field in written.Fields)
        {
            if (Writable(dataset, field.Name, new(file, field.Line, field.Name), problems) is not { } column)
                continue;
            lines[column.Index] = field.Line;
            Assign(record, column, field, file, problems);
            if (!field.IsSilent)
                silent.Remove(column);
        }

        foreach (var column in silent)
            Missing(record, column, new(file, written.Line), written.IsWhole ? problems : []);
        return lines;
    }

    /// <summary>The column of a name when staff write it, else null with a problem.</summary>
    public static Column? Writable(Dataset dataset, string name, Spot at, List<Problem> problems)
    {
        var column = dataset.Find(name);
        if (column is not null && IsWritable(dataset, column))
            return column;
        problems.Add(column is null ? Words.UnknownField(at, dataset, NearestColumn(dataset, name)) : Words.DerivedField(at, column));
        return null;
    }

    /// <summary>The columns that staff must write.</summary>
    public static IEnumerable<Column> Required(Dataset dataset) => dataset.Columns.Where(column => IsRequired(dataset, column));

    /// <summary>Whether staff must write a column.</summary>
    public static bool IsRequired(Dataset dataset, Column column) => column.IsRequired && IsWritable(dataset, column);

    /// <summary>Whether staff may write a column: not what the portal computes, the file's name or place tells, or the body holds.</summary>
    public static bool IsWritable(Dataset dataset, Column column) =>
        column is { IsDerived: false, Role: not (Role.Key or Role.Body) } && column.Name != dataset.Parent;

    /// <summary>Reports a column that must be written; text is made empty, so that nobody meets a null where none is promised.</summary>
    public static void Missing(Record record, Column column, Spot at, List<Problem> problems)
    {
        if (column.Type == typeof(string))
            column.Set(record, "");
        problems.Add(Words.Required(at, column));
    }

    /// <summary>Sets a column to what was written.</summary>
    public static void Assign(Record record, Column column, Field field, string file, List<Problem> problems)
    {
        var at = new Spot(file, field.Line, field.Name);
        if (field.Rows.Count > 0 || (field.IsList && !column.IsList))
        {
            problems.Add(field.Rows.Count > 0 ? Words.TooDeep(at) : Words.OneValue(at, column));
            return;
        }

        var values = new List<object>(field.Values.Count);
        foreach (var (text, line) in field.Values)
        {
            if (text is not null && ValueReader.Read(column, text, at with { Line = line }, problems) is { } value)
                values.Add(value);
        }

        if (column.IsList)
            column.Set(record, ListOf(column.Type, values));
        else if (values is [var only])
            column.Set(record, only);
    }

    private static string? NearestColumn(Dataset dataset, string name)
    {
        var writable = dataset.Columns.Where(column => IsWritable(dataset, column)).ToList();
        var folded = Word(name);
        return writable.Find(column => Word(column.Label) == folded)?.Name
            ?? Words.ColumnsFor(folded).FirstOrDefault(known => writable.Exists(column => column.Name == known))
            ?? Nearest.To(name, [.. writable.Select(column => column.Name), .. DatasetCatalog.RowsOf(dataset).Select(rows => rows.Name)]);
    }

    /// <summary>A name as one word without marks: “Ngày ký”, ngay_ky and ngayKy are the same.</summary>
    private static string Word(string name) => Vietnamese.Text.Slug(name).Replace("-", "", StringComparison.Ordinal);

    private static Array ListOf(Type type, List<object> values)
    {
        var list = Array.CreateInstance(type, values.Count);
        for (var i = 0; i < values.Count; i++)
            list.SetValue(values[i], i);
        return list;
    }
}
