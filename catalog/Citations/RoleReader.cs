using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Reads from the words before a citation what the document is cited for.</summary>
internal sealed class RoleReader(string text)
{
    private const int FarthestKeyword = 40;
    private const int FarthestFollows = 4;
    private const int WidestLink = 6;

    private static readonly FrozenDictionary<string, CitationRole> Keywords = new Dictionary<string, CitationRole>
    {
        ["căn cứ"] = CitationRole.Basis,
        ["thực hiện"] = CitationRole.Implements,
        ["triển khai"] = CitationRole.Implements,
        ["hưởng ứng"] = CitationRole.Implements,
        ["thi hành"] = CitationRole.Implements,
        ["chấp hành"] = CitationRole.Implements,
        ["cụ thể hóa"] = CitationRole.Implements,
        ["cụ thể hoá"] = CitationRole.Implements,
        ["theo"] = CitationRole.Follows,
        ["quán triệt"] = CitationRole.Studies,
        ["tuyên truyền"] = CitationRole.Studies,
        ["phổ biến"] = CitationRole.Studies,
        ["theo dõi"] = CitationRole.Monitors,
        ["đôn đốc"] = CitationRole.Monitors,
        ["giám sát"] = CitationRole.Monitors,
        ["kiểm tra"] = CitationRole.Monitors,
        ["báo cáo"] = CitationRole.Reports,
        ["sơ kết"] = CitationRole.Reports,
        ["tổng kết"] = CitationRole.Reports,
        ["sửa đổi"] = CitationRole.Amends,
        ["bổ sung"] = CitationRole.Amends,
        ["thay thế"] = CitationRole.Amends,
        ["bãi bỏ"] = CitationRole.Amends,
        ["hủy bỏ"] = CitationRole.Amends,
        ["huỷ bỏ"] = CitationRole.Amends,
    }.ToFrozenDictionary();

    private int _sentence = -1;
    private Passage? _last;
    private CitationRole _lastRole;
    private CitationRole _outerRole;

    /// <summary>The role of the next citation; citations are asked for in order.</summary>
    public CitationRole Next(Passage passage, int sentence)
    {
        if (sentence != _sentence)
            (_sentence, _last, _outerRole) = (sentence, null, CitationRole.Mentions);

        if (_last is not null && _last.Start == passage.Start)
            return _lastRole;

        var role = IsShortening(passage.Start) ? CitationRole.Mentions : Read(passage.Start);
        (_last, _lastRole) = (passage, role);
        return role;
    }

    private CitationRole Read(int start)
    {
        var from = Math.Min(_last?.TailEnd ?? _sentence, start);
        if (_last is not null && IsCoordinated(from, start))
            return _outerRole;

        var role = Governing(text[from..start]) ?? (_last is null ? CitationRole.Mentions : _lastRole);

        // Words that follow a citation at once tell what that document is about: what they govern is cited inside it.
        if (_last is null || Scan.At(text, Scan.SkipSpaces(text, from)) is ',' or ';' || Scan.Is(text, Scan.SkipSpaces(text, from), "và"))
            _outerRole = role;

        return role;
    }

    private bool IsCoordinated(int from, int start)
    {
        var at = Scan.SkipSpacesBack(text, start);
        foreach (var word in (ReadOnlySpan<string>)["các", "số"])
        {
            if (Scan.EndsWith(text, at, word))
                at = Scan.SkipSpacesBack(text, at - word.Length);
        }

        return at > from
            ? text[at - 1] is ',' or ';' || Scan.EndsWith(text, at, "và") || Scan.EndsWith(text, at, "cùng") || Scan.EndsWith(text, at, "hoặc")
            : at == from;
    }

    private bool IsShortening(int start)
    {
        var at = Scan.SkipSpacesBack(text, start);
        return Scan.EndsWith(text, at, "là") && Scan.SkipSpacesBack(text, at - 2) is var before
            && (Scan.EndsWith(text, before, "gọi tắt") || Scan.EndsWith(text, before, "viết tắt") || Scan.EndsWith(text, before, "gọi chung"));
    }

    /// <summary>The keyword nearest to the end, or a stronger one that it depends on: “theo dõi việc thực hiện” is to follow up.</summary>
    private static CitationRole? Governing(string before)
    {
        var words = before.ToLowerInvariant().Split((char[])[' ', SourceText.Line, SourceText.Paragraph, ',', ';', '(', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
        CitationRole? role = null;
        var link = Math.Max(0, words.Length - FarthestKeyword);
        for (var i = words.Length - 1; i >= link; i--)
        {
            if (KeywordAt(words, i) is not { } found || (found is CitationRole.Follows && (role is not null || i < words.Length - 1 - FarthestFollows)))
                continue;

            if (found is CitationRole.Follows)
                return found;

            if (role is null or CitationRole.Implements || found is not CitationRole.Implements)
                role = found;

            link = Math.Max(0, i - 2 - WidestLink);
        }

        return role;
    }

    private static CitationRole? KeywordAt(string[] words, int i)
    {
        for (var length = Math.Min(3, words.Length - i); length > 0; length--)
        {
            if (Keywords.TryGetValue(string.Join(' ', words, i, length), out var role))
                return role;
        }

        return null;
    }
}
