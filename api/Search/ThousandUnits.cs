using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>Reads large numbers both ways: 1000 finds 1.000, and 1.000 finds 1000. Words are cut at the dot, so one of them is several words.</summary>
internal static class ThousandUnits
{
    private const int Group = 3;
    private const int LongestNumber = 12;

    /// <summary>The number that starts at a token; null when none of a thousand or more does.</summary>
    public static SearchUnit? Read(string text, IReadOnlyList<Token> tokens, int at) => Grouped(text, tokens, at) ?? Plain(text, tokens[at]);

    private static SearchUnit? Grouped(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (Digits(text, tokens[at]) is not { Length: <= Group } first)
            return null;
        var end = at + 1;
        while (end < tokens.Count && tokens[end].Start == tokens[end - 1].End + 1 && text[tokens[end - 1].End] == '.' && Digits(text, tokens[end])?.Length == Group)
            end++;
        var typed = tokens.Skip(at).Take(end - at).ToList();
        return typed.Count == 1 || first[0] == '0' ? null
            : Either(typed, SearchUnit.Side(typed, TextStream.Folded), new SearchNode.Word(Number(string.Concat(typed.Select(token => Digits(text, token))))));
    }

    private static SearchUnit? Plain(string text, Token token)
    {
        if (Digits(text, token) is not { Length: > Group and <= LongestNumber } digits || digits[0] == '0' || IsYear(digits))
            return null;
        var groups = new List<Token>();
        for (var end = digits.Length; end > 0; end -= Group)
            groups.Insert(0, Number(digits[Math.Max(0, end - Group)..end]));
        return Either([token], new SearchNode.Word(token), SearchUnit.Side(groups, TextStream.Folded));
    }

    private static SearchUnit Either(IReadOnlyList<Token> typed, SearchNode one, SearchNode other)
    {
        var both = new SearchNode.Some([one, other]);
        return new(typed, both, both);
    }

    private static string? Digits(string text, Token token) =>
        text[token.Start..token.End] is var written && written.All(char.IsAsciiDigit) ? written : null;

    private static Token Number(string digits) => Tokens.Of(digits)[0];

    // Nobody writes the year 2023 as 2.023.
    private static bool IsYear(string digits) => digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));
}
