using System.Globalization;

namespace ThiDua.Portal.Site;

/// <summary>The words of the pages that are not in a view, in Vietnamese.</summary>
public static partial class Words
{
    public const string Yes = "có";
    public const string No = "không";

    /// <summary>A point between thousands, a comma before the fraction.</summary>
    public static NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Date(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    public static string PageTitle(string title, string portal) => title == portal ? portal : $"{title} - {portal}";
}
