using System.Globalization;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What a value is compared, ordered, counted and grouped by: a key whose order on the server is the column's own.</summary>
internal static class ColumnKey
{
    private const char BetweenLevels = '\t';

    /// <summary>Whether keys are numbers on the server; all others are texts, days among them.</summary>
    public static bool IsNumber(Column column) => column.Shape() is Shapes.Number or Shapes.Year;

    /// <summary>The key of a value.</summary>
    public static string Of(Column column, object value) => Of(column, Value.Text(value));

    /// <summary>The key of a value that is printed already.</summary>
    public static string Of(Column column, string text) => column.Shape() switch
    {
        Shapes.Text or Shapes.Keyword => Catalog.Vietnamese.Text.SortKey(text),
        Shapes.Enumeration => Rank(column, text).ToString("D3", CultureInfo.InvariantCulture),
        _ => text,
    };

    /// <summary>The value that a key stands for, as every format prints it.</summary>
    public static string Text(Column column, JsonElement key)
    {
        if (IsNumber(column))
            return Value.Text(Json.Number(key));
        var text = Json.Text(key);
        return column.Shape() switch
        {
            // A sort key ends with the text itself.
            Shapes.Text or Shapes.Keyword => text[(text.IndexOf(BetweenLevels, text.IndexOf(BetweenLevels, StringComparison.Ordinal) + 1) + 1)..],
            Shapes.Enumeration => column.Values[int.Parse(text, CultureInfo.InvariantCulture)].Name,
            _ => text,
        };
    }

    private static int Rank(Column column, string name)
    {
        for (var i = 0; i < column.Values.Count; i++)
        {
            if (column.Values[i].Name == name)
                return i;
        }

        throw new ArgumentException($"{column.Name} has no value {name}.", nameof(name));
    }
}
