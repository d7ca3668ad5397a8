namespace ThiDua.Portal.Catalog.Content;

/// <summary>Makes a row of its fields: from front matter or from a line of CSV, by the same rules.</summary>
internal static class RowReader
{
    /// <summary>The field that holds the key of a row.</summary>
    public const string Key = "key";

    /// <summary>The row, or null when it has no usable key.</summary>
    public static Item? Read(Dataset dataset, string parent, string? key, FieldGroup written, string file, List<Problem> problems)
    {
        var at = new Spot(file, written.Line, Key);
        if (string.IsNullOrEmpty(key))
        {
            problems.Add(Words.NoKey(at));
            return null;
        }

        if (!ValueReader.IsSlug(key))
        {
            problems.Add(Words.IdForm(at, key, Vietnamese.Text.Slug(key)));
            return null;
        }

        var (record, lines) = RecordBinder.Bind(dataset, $"{parent}{Row.Separator}{key}", null, parent, written, file, problems);
        return new(record, dataset, file, written.Line, lines);
    }

    /// <summary>The rows that a record's front matter holds under a dataset's name.</summary>
    public static IEnumerable<Item> ReadAll(Dataset dataset, string parent, Field field, string file, List<Problem> problems)
    {
        if (field.Rows.Count == 0 && field.Values.Any(value => value.Text is not null))
            problems.Add(Words.TooDeep(new(file, field.Line, field.Name)));

        foreach (var row in field.Rows)
        {
            var key = row.Fields.FirstOrDefault(cell => cell.Name == Key)?.Values is [var value] ? value.Text : null;
            var fields = new FieldGroup(row.Line, [.. row.Fields.Where(cell => cell.Name != Key)]);
            if (Read(dataset, parent, key, fields, file, problems) is { } item)
                yield return item;
        }
    }
}
