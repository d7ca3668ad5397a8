using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Whether a text starts with, ends with, contains or is another one.</summary>
internal static class TextMatch
{
    /// <summary>Whether a value passes; the text of the test is folded or in small letters already where it has to be.</summary>
    public static bool Passes(ValueTest.Match match, string value)
    {
        var text = match.Form switch { TextForm.Folded => Catalog.Vietnamese.Text.Fold(value), TextForm.IgnoreCase => value.ToLowerInvariant(), _ => value };
        return match.Kind switch
        {
            MatchKind.StartsWith => text.StartsWith(match.Text, StringComparison.Ordinal),
            MatchKind.EndsWith => text.EndsWith(match.Text, StringComparison.Ordinal),
            MatchKind.Contains => text.Contains(match.Text, StringComparison.Ordinal),
            _ => text == match.Text,
        };
    }
}
