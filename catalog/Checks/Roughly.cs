using System.Text.RegularExpressions;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Words that say that a published number is not exact.</summary>
internal static partial class Roughly
{
    /// <summary>Whether a number as written is not exact.</summary>
    public static bool Is(string? valueText) => valueText is not null && Words().IsMatch(valueText);

    [GeneratedRegex(@"\b(?:gần|hơn|trên|dưới|khoảng|xấp xỉ|ước|ít nhất|tối thiểu)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
