using System.Collections.Frozen;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Compares an issuer as a text names it, “UBND tỉnh”, with the names of a body.</summary>
internal static class IssuerWords
{
    private static readonly FrozenDictionary<string, string[]> Abbreviations = new Dictionary<string, string[]>
    {
        ["ubnd"] = ["uy", "ban", "nhan", "dan"],
        ["hdnd"] = ["hoi", "dong", "nhan", "dan"],
        ["tw"] = ["trung", "uong"],
        ["btv"] = ["ban", "thuong", "vu"],
        ["bch"] = ["ban", "chap", "hanh"],
        ["tdkt"] = ["thi", "dua", "khen", "thuong"],
        ["mttq"] = ["mat", "tran", "to", "quoc"],
        ["bcd"] = ["ban", "chi", "dao"],
    }.ToFrozenDictionary();

    /// <summary>Words that a longer form of the same name adds.</summary>
    private static readonly FrozenSet<string> Additions = FrozenSet.ToFrozenSet(["trung", "uong", "dang", "viet", "nam", "cong", "san", "tinh", "nuoc"]);

    /// <summary>True when one of the bodies that the text names, joined by commas or “và”, may have one of these names.</summary>
    public static bool Fit(string text, IReadOnlyList<string> names) =>
        text.Split([",", " và "], StringSplitOptions.RemoveEmptyEntries)
            .Select(Cut)
            .Any(words => words.Count > 0 && names.Any(name => Fit(words, Cut(name))));

    /// <summary>False where two texts name different issuers.</summary>
    public static bool MayBeSame(string? one, string? other) => one is null || other is null || Fit(one, [other]) || Fit(other, [one]);

    /// <summary>The text may shorten the name or add to it, but the words of the shorter stand in the longer in order.</summary>
    private static bool Fit(List<string> words, List<string> name) =>
        IsPart(words, name) || (name.Count > 1 && IsPart(name, words) && words.All(word => name.Contains(word) || Additions.Contains(word)));

    private static bool IsPart(List<string> part, List<string> whole)
    {
        var at = 0;
        foreach (var word in whole)
        {
            if (at < part.Count && part[at] == word)
                at++;
        }

        return at == part.Count;
    }

    private static List<string> Cut(string text) =>
        [.. Tokens.Of(text).SelectMany(token => Abbreviations.TryGetValue(token.Folded, out var words) ? words : [token.Folded])];
}
