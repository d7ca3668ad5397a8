using System.Globalization;
using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>The values of a stored row in the types of its columns.</summary>
public static class RowValues
{
    /// <summary>The text of a value; null when there is none.</summary>
    public static string? Text(this StoredRow row, Column column, int index = 0) =>
        index < row.Count(column) ? Encoding.UTF8.GetString(row.Utf8(column, index)) : null;

    /// <summary>A text as the value it stands for: texts and ids are strings, numbers decimals, dates and enumerations themselves.</summary>
    public static object Parse(Column column, string text) => column.Shape() switch
    {
        Shapes.Flag => text == "true",
        Shapes.Date => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Shapes.Number or Shapes.Year => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture),
        Shapes.Enumeration => column.Values.First(known => known.Name == text).Value,
        _ => text,
    };

    /// <summary>The value of a column, typed: null, one value, or a list of values.</summary>
    public static object? Value(this StoredRow row, Column column)
    {
        if (!column.IsList)
            return row.Text(column) is { } text ? Parse(column, text) : null;
        return Enumerable.Range(0, row.Count(column)).Select(index => Parse(column, row.Text(column, index)!)).ToList();
    }
}
