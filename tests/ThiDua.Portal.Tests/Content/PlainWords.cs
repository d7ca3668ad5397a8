using System.Text.RegularExpressions;
using ThiDua.Portal.Catalog.Checks;

namespace ThiDua.Portal.Tests.Content;

/// <summary>A text without the marks of Markdown, as words or as letters.</summary>
internal static partial class PlainWords
{
    /// <summary>The words of a text in order; marks of headings, lists and emphasis are no words.</summary>
    public static string[] Of(string text) =>
        [.. text.Split('\n').SelectMany(line => Marks().Replace(LineStart().Replace(line, ""), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>A text without marks and white space, as the check of quotations looks them up.</summary>
    public static string Closed(string text) => Quotation.Closed(text);

    [GeneratedRegex(@"^\s*(#+ |[-*] +|=+$)")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"[*\\]")]
    private static partial Regex Marks();
}
