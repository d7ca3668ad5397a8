namespace ThiDua.Portal.Catalog.Formats;

/// <summary>Comma-separated values (RFC 4180), UTF-8, with lists joined by <c>|</c> and formulas made harmless.</summary>
public static class Csv
{
    /// <summary>What joins the values of a list; no value may contain it.</summary>
    public const char ListSeparator = '|';

    /// <summary>The line of column names.</summary>
    public static string Header(Dataset dataset) => string.Join(',', dataset.Columns.Select(column => column.Name)) + "\r\n";

    /// <summary>The line of one record.</summary>
    public static string Line(Dataset dataset, Record record) =>
        string.Join(',', dataset.Columns.Select(column => Cell(column, record))) + "\r\n";

    /// <summary>Writes a dataset as it streams by.</summary>
    public static void Write(Dataset dataset, IEnumerable<Record> records, TextWriter writer)
    {
        writer.Write(Header(dataset));
        foreach (var record in records)
            writer.Write(Line(dataset, record));
    }

    /// <summary>The text of a cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) =>
        cell.StartsWith('\'') && IsFormula(cell.AsSpan().TrimStart('\'')) ? cell[1..] : cell;

    /// <summary>One more leading apostrophe before what a spreadsheet would run as a formula; <see cref="Unguard"/> takes it away.</summary>
    public static string Guard(string text) =>
        IsFormula(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>A cell, quoted where RFC 4180 asks for it.</summary>
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Cell(Column column, Record record)
    {
        var text = string.Join(ListSeparator, column.Each(record).Select(Value.Text));
        return Quote(column.Type == typeof(string) ? Guard(text) : text);
    }

    private static bool IsFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
