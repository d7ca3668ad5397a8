using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Citations;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Api.Search;

/// <summary>
/// Finds numbers of documents in what was typed: 16/CT-UBND, half of it, or “chỉ thị 16”. The separators are not compared, so that
/// 16-CT/UBND is found too; a code finds the words for it and the words find the code.
/// </summary>
internal static class NumberUnits
{
    private const int LongestNumber = 5;
    private const int MostCodes = 5;
    private static readonly Token So = Tokens.Of("số")[0];

    /// <summary>The number that starts at a token; null when none does.</summary>
    public static SearchUnit? Read(string text, IReadOnlyList<Token> tokens, int at) => Written(text, tokens, at) ?? Spoken(tokens, at);

    /// <summary>A number and the codes that separators join to it.</summary>
    private static SearchUnit? Written(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (!IsNumber(tokens[at]))
            return null;
        var end = at + 1;
        while (end < tokens.Count && end - at <= MostCodes && IsJoined(text, tokens[end - 1], tokens[end]))
            end++;
        var typed = tokens.Skip(at).Take(end - at).ToList();
        var code = typed.FindIndex(1, token => NumberWords.WordsOf(token.Folded).Count > 0);
        if (code < 0 || code > 2)
            return null;
        var others = NumberWords.WordsOf(typed[code].Folded)
            .SelectMany<IReadOnlyList<Token>, IEnumerable<Token>>(words => [[.. words, typed[0]], [.. words, So, typed[0]]])
            .Select(words => With(words, typed.Skip(code + 1)))
            .ToList();
        return new(typed, Some(new SearchNode.Phrase([.. typed.Select(SearchUnit.AsTyped)]), others), Some(SearchUnit.Side(typed, TextStream.Folded), others)) { Numbers = [typed] };
    }

    /// <summary>Words for a type and a number, with “số” between them or without.</summary>
    private static SearchUnit? Spoken(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || NumberWords.CodesOf(tokens[at], tokens[at + 1]) is not { Count: > 0 } codes)
            return null;
        var number = at + (tokens[at + 2].Folded == So.Folded ? 3 : 2);
        if (number >= tokens.Count || !IsNumber(tokens[number]) || (number + 1 < tokens.Count && NumberWords.WordsOf(tokens[number + 1].Folded).Count > 0))
            return null;
        var typed = tokens.Skip(at).Take(number - at + 1).ToList();
        Token[] said = [tokens[at], tokens[at + 1], tokens[number]];
        var others = codes.Select(SearchNode (code) => SearchUnit.Side([tokens[number], code], TextStream.Exact)).ToList();
        return new(typed, Some(All(said.Select(SearchUnit.AsTyped)), others), Some(All(said.Select(token => new SearchNode.Word(token))), others))
        {
            Numbers = [.. codes.Select(IReadOnlyList<Token> (code) => [tokens[number], code])],
        };
    }

    private static bool IsNumber(Token token) => token.Folded.Length <= LongestNumber && token.Folded.All(char.IsAsciiDigit);

    /// <summary>Whether nothing but a slash or hyphen, with or without spaces, stands between two tokens.</summary>
    private static bool IsJoined(string text, Token one, Token next)
    {
        var between = text.AsSpan(one.End, next.Start - one.End).Trim();
        return between.Length == 1 && between[0] is '/' or '-' or '–' or '‑';
    }

    private static SearchNode With(IEnumerable<Token> words, IEnumerable<Token> codes) =>
        All([SearchUnit.Side(words, TextStream.Folded), .. codes.Select(code => new SearchNode.Word(code))]);

    private static SearchNode All(IEnumerable<SearchNode> parts) => parts.ToList() is { Count: > 1 } several ? new SearchNode.All(several) : parts.First();

    private static SearchNode.Some Some(SearchNode typed, IEnumerable<SearchNode> others) => new([typed, .. others]);
}
