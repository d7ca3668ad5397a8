namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads the rows that stand in a record's front matter, and the keys of all rows.</summary>
internal static class RowReader
{
    /// <summary>The field that holds the key of a row.</summary>
    public const string Key = "key";

    /// <summary>The rows that a record's front matter holds under a dataset's name.</summary>
    public static IEnumerable<Item> ReadAll(Dataset dataset, string parent, Field field, string file, List<Problem> problems)
    {
        foreach (var value in field.Values.Where(value => value.Text is not null))
            problems.Add(Words.RowsForm(new(file, value.Line, field.Name), dataset));

        foreach (var row in field.Rows)
        {
            var key = row.Fields.FirstOrDefault(cell => cell.Name == Key);
            var record = RecordBinder.Create(dataset, parent, key?.Values is [{ Text: { } text }] ? text : "");
            var lines = RecordBinder.Fill(record, dataset, row with { Fields = [.. row.Fields.Where(cell => cell.Name != Key)] }, file, problems);
            if (IsKey(Row.KeyOf(record.Id), new(file, key?.Line ?? row.Line), problems))
                yield return new(record, dataset, file, row.Line, lines);
        }
    }

    /// <summary>Whether a row can be told from the others by its key; if not, a problem says why.</summary>
    public static bool IsKey(string key, Spot at, List<Problem> problems)
    {
        var problem = key switch
        {
            "" => Words.NoKey(at),
            _ when !ValueReader.IsSlug(key) => Words.IdForm(at with { Field = Key }, key),
            _ when key.All(char.IsAsciiDigit) => Words.RowNumber(at with { Field = Key }, key),
            _ => null,
        };
        if (problem is not null)
            problems.Add(problem);
        return problem is null;
    }
}
