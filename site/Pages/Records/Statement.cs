using System.Text.RegularExpressions;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A statement written in one line whose parts are numbered: "1. Một; 2. Hai".</summary>
public static partial class Statement
{
    /// <summary>Its parts with their numbers; one part when it is not numbered from 1 on.</summary>
    public static IReadOnlyList<string> Parts(string text)
    {
        string[] parts = Numbered().Split(text);
        return parts.Index().All(part => part.Item.StartsWith($"{part.Index + 1}.", StringComparison.Ordinal)) ? parts : [text];
    }

    [GeneratedRegex(@"(?<=[;.])\s+(?=\d+\.\s)")]
    private static partial Regex Numbered();
}
