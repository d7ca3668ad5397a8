using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Query;

/// <summary>Reads the values of a query as the types of its columns.</summary>
public static class Literals
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The value in the column's type: text and ids as strings, numbers as decimals; null when it is of another type.</summary>
    public static object? Read(Column column, object? value) => column.Shape() switch
    {
        Shapes.Enumeration => value switch
        {
            Enum named when named.GetType() == column.Type => named,
            string or Unparsed => column.Values.FirstOrDefault(known => known.Name == TextOf(value))?.Value,
            _ => null,
        },
        Shapes.Flag => value switch { bool flag => flag, Unparsed { Text: "true" } => true, Unparsed { Text: "false" } => false, _ => null },
        Shapes.Date => value switch
        {
            DateOnly date => date,
            Unparsed raw when DateOnly.TryParseExact(raw.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
            _ => null,
        },
        Shapes.Number or Shapes.Year => Number(value),
        _ => value switch { IRef link => link.Id, string or Unparsed => Text.Normalise(TextOf(value)!), _ => null },
    };

    /// <summary>What a value for the column looks like.</summary>
    public static Wording Expected(Column column) => column.Shape() switch
    {
        Shapes.Enumeration => OneOf(column.Values.Select(known => known.Name)),
        Shapes.Flag => new("Ghi true hoặc false.", "Write true or false."),
        Shapes.Date => new("Ghi ngày như 2023-05-19.", "Write a day as 2023-05-19."),
        Shapes.Number or Shapes.Year => new("Ghi số như 12 hoặc 12.5.", "Write a number as 12 or 12.5."),
        Shapes.Link or Shapes.Key => new("Ghi một mã.", "Write an id."),
        _ => new("Ghi một đoạn chữ.", "Write a text."),
    };

    private static Wording OneOf(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new($"Ghi một trong: {list}.", $"Write one of {list}.");
    }

    private static object? Number(object? value)
    {
        try
        {
            return value switch
            {
                decimal number => number,
                int or long or short or byte => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                double or float => (object)Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                Unparsed raw when decimal.TryParse(raw.Text, Plain, CultureInfo.InvariantCulture, out var number) => number,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string? TextOf(object? value) => value is Unparsed raw ? raw.Text : value as string;
}
