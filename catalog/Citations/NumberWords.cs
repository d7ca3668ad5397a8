using System.Collections.Frozen;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The type codes in numbers of documents and the words for them: somebody who looks for “chỉ thị 16” means 16/CT-UBND or 16-CT/TW.</summary>
public static class NumberWords
{
    private static readonly (string Code, string Words)[] Table =
    [
        ("CT", "chỉ thị"), ("QĐ", "quyết định"), ("QĐ", "quy định"), ("QyĐ", "quy định"), ("KH", "kế hoạch"), ("NQ", "nghị quyết"), ("NĐ", "nghị định"),
        ("HD", "hướng dẫn"), ("TT", "thông tư"), ("KL", "kết luận"), ("CV", "công văn"), ("TB", "thông báo"), ("BC", "báo cáo"), ("TTr", "tờ trình"),
        ("CTr", "chương trình"), ("ĐA", "đề án"), ("QC", "quy chế"), ("CĐ", "công điện"), ("PA", "phương án"),
    ];

    private static readonly FrozenDictionary<string, Token[][]> ByCode = Table
        .GroupBy(line => Vietnamese.Text.Fold(line.Code), line => Tokens.Of(line.Words).ToArray())
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Token[]> ByWords = Table
        .GroupBy(line => Vietnamese.Text.Fold(line.Words), line => Tokens.Of(line.Code)[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The words for a folded code; none when it is no code.</summary>
    public static IReadOnlyList<IReadOnlyList<Token>> WordsOf(string foldedCode) => ByCode.GetValueOrDefault(foldedCode) ?? [];

    /// <summary>The codes for two words; none when they name no type of document.</summary>
    public static IReadOnlyList<Token> CodesOf(Token first, Token second) => ByWords.GetValueOrDefault($"{first.Folded} {second.Folded}") ?? [];
}
