using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>The words for types of documents that stand before a number.</summary>
internal static class TypeWords
{
    private const int Longest = 4;

    private static readonly FrozenDictionary<string, DocumentType> Types = new Dictionary<string, DocumentType>
    {
        ["luat"] = DocumentType.Law,
        ["bo luat"] = DocumentType.Law,
        ["nghi dinh"] = DocumentType.Decree,
        ["nghi quyet"] = DocumentType.Resolution,
        ["nghi quyet lien tich"] = DocumentType.Resolution,
        ["chi thi"] = DocumentType.Directive,
        ["quyet dinh"] = DocumentType.Decision,
        ["quy dinh"] = DocumentType.Regulation,
        ["ket luan"] = DocumentType.Conclusion,
        ["ke hoach"] = DocumentType.Plan,
        ["chuong trinh hanh dong"] = DocumentType.ActionProgramme,
        ["chuong trinh cong tac"] = DocumentType.WorkProgramme,
        ["huong dan"] = DocumentType.Guidance,
        ["thong tu"] = DocumentType.Circular,
        ["thong tu lien tich"] = DocumentType.Circular,
        ["cong van"] = DocumentType.OfficialLetter,
        ["de an"] = DocumentType.Scheme,
        ["thong bao"] = DocumentType.Notice,
        ["bao cao"] = DocumentType.Report,
        ["to trinh"] = DocumentType.Submission,
        ["loi keu goi"] = DocumentType.Statement,
        ["tuyen bo"] = DocumentType.Statement,
        ["phap lenh"] = DocumentType.Other,
        ["lenh"] = DocumentType.Other,
        ["quy che"] = DocumentType.Other,
        ["chuong trinh"] = DocumentType.Other,
        ["chuong trinh phoi hop"] = DocumentType.Other,
        ["cong dien"] = DocumentType.Other,
        ["thong tri"] = DocumentType.Other,
        ["thong cao"] = DocumentType.Other,
        ["bien ban"] = DocumentType.Other,
        ["phuong an"] = DocumentType.Other,
        ["du an"] = DocumentType.Other,
        ["van ban hop nhat"] = DocumentType.Other,
    }.ToFrozenDictionary();

    /// <summary>The type that words name, or null.</summary>
    public static DocumentType? TypeOf(string words) =>
        Types.TryGetValue(Vietnamese.Text.Fold(words), out var type) ? type : null;

    /// <summary>Where the type word that ends before this place starts, or -1. The longest one counts.</summary>
    public static int StartBefore(string text, int end)
    {
        var (start, found) = (end, -1);
        for (var words = 0; words < Longest; words++)
        {
            var at = start;
            while (at > 0 && char.IsLetter(text[at - 1]))
                at--;

            if (at == start)
                break;

            if (TypeOf(string.Create(end - at, (text, at), static (to, from) => Plain(from.text.AsSpan(from.at, to.Length), to))) is not null)
                found = at;

            start = at;
            while (start > 0 && SourceText.IsSpace(text[start - 1]))
                start--;

            if (start == at)
                break;
        }

        return found;
    }

    private static void Plain(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
            to[i] = SourceText.IsSpace(from[i]) ? ' ' : from[i];
    }
}
