namespace ThiDua.Portal.Catalog.Formats;

/// <summary>Comma-separated values (RFC 4180), UTF-8, with lists joined by <c>|</c> and formulas made harmless.</summary>
public static class Csv
{
    /// <summary>What joins the values of a list; no value may contain it.</summary>
    public const char ListSeparator = '|';

    private const char Apostrophe = '\'';

    /// <summary>The line of column names.</summary>
    public static string Header(Dataset dataset) => string.Join(',', dataset.Columns.Select(column => column.Name)) + "\r\n";

    /// <summary>The line of one record.</summary>
    public static string Line(Dataset dataset, Record record) =>
        string.Join(',', dataset.Columns.Select(column => Quote(Cell(column, record)))) + "\r\n";

    /// <summary>Writes a dataset as it streams by.</summary>
    public static void Write(Dataset dataset, IEnumerable<Record> records, TextWriter writer)
    {
        writer.Write(Header(dataset));
        foreach (var record in records)
            writer.Write(Line(dataset, record));
    }

    /// <summary>One more leading apostrophe before what a spreadsheet would run as a formula; <see cref="Unguard"/> takes it away.</summary>
    public static string Guard(string text) => IsFormula(text) ? Apostrophe + text : text;

    /// <summary>The text of a cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) => cell.StartsWith(Apostrophe) && IsFormula(cell) ? cell[1..] : cell;

    /// <summary>A cell, quoted where RFC 4180 asks for it.</summary>
    public static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Cell(Column column, Record record)
    {
        var text = string.Join(ListSeparator, column.Each(record).Select(Value.Text));
        // Numbers keep their sign; ids, dates and names of values cannot start like a formula.
        return column.Type == typeof(string) || column.Role is Role.Body ? Guard(text) : text;
    }

    /// <summary>Apostrophes before a formula's first sign are part of it: one that staff wrote is not mistaken for ours.</summary>
    private static bool IsFormula(string text) => text.AsSpan().TrimStart(Apostrophe) is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
