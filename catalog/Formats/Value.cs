using System.Globalization;

namespace ThiDua.Portal.Catalog.Formats;

/// <summary>The text of one value, the same in every text format and on every machine.</summary>
public static class Value
{
    /// <summary>A date as <c>2025-05-19</c>, a number with a point, an enumeration by name, a link by id, a body as its Markdown.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        Enum named => named.Name(),
        IRef link => link.Id,
        Body body => body.Read(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
