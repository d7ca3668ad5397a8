using System.Globalization;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>Reads one written value as a column's type.</summary>
internal static class ValueReader
{
    /// <summary>Every reader of JSON holds numbers up to here exactly.</summary>
    private const decimal Largest = 1_000_000_000_000_000;

    private static readonly string[] FormsOfDates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d"];

    /// <summary>The value, or null with a problem added.</summary>
    public static object? Read(Column column, string text, Spot at, List<Problem> problems)
    {
        object? value = column switch
        {
            _ when column.Type == typeof(string) => text,
            _ when column.Type == typeof(DateOnly) => Date(text),
            _ when column.Type == typeof(decimal) => Number(text),
            _ when column.Type == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
            _ when column.Type == typeof(bool) => text switch { "true" => true, "false" => false, _ => null },
            { Target: not null } => IsId(text) ? column.Link(text) : null,
            _ => Named(column, text),
        };

        if (value is null)
            problems.Add(Problem(column, text, at));
        else if (column.IsList && text.Contains(Csv.ListSeparator, StringComparison.Ordinal))
            problems.Add(Words.ListSeparator(at, text));
        return value;
    }

    /// <summary>Whether a text is an id, of a record or of a row.</summary>
    public static bool IsId(string text) =>
        text.Length > 0 && text.Split(Row.Separator) is { Length: <= 2 } parts && parts.All(IsSlug);

    /// <summary>Whether a text is made of <c>a-z</c>, digits and hyphens, with a letter or digit at both ends.</summary>
    public static bool IsSlug(string text) =>
        text.Length > 0 && text[0] is not '-' && text[^1] is not '-' && text.All(c => c is '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= -Largest and <= Largest ? number : null;

    private static Enum? Named(Column column, string text) =>
        column.Values.FirstOrDefault(value => value.Name == text)?.Value
        ?? column.Values.FirstOrDefault(value => string.Equals(value.Label, text, StringComparison.OrdinalIgnoreCase))?.Value;

    private static Problem Problem(Column column, string text, Spot at) => column switch
    {
        _ when column.Type == typeof(DateOnly) => Words.DateForm(at, column, text, Iso(text)),
        _ when column.Type == typeof(bool) => Words.BooleanForm(at, column, text),
        _ when column.Type.IsEnum => Words.UnknownValue(at, column, text, Nearest.To(text, column.Values.Select(value => value.Name)) ?? NameOfLabel(column, text)),
        { Target: not null } => Words.IdForm(at, text),
        _ => Words.NumberForm(at, column, text),
    };

    private static string? NameOfLabel(Column column, string text) =>
        Nearest.To(text, column.Values.Select(value => value.Label)) is { } label ? column.Values.First(value => value.Label == label).Name : null;

    private static string? Iso(string text) =>
        DateOnly.TryParseExact(text.Trim(), FormsOfDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
