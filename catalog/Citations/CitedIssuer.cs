using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Citations;

/// <summary>Reads who issued a document from the words “của …” after it.</summary>
internal static class CitedIssuer
{
    private const int MostWords = 18;

    /// <summary>Words that end a name, in lower case: what the document is about or does starts there.</summary>
    private static readonly FrozenSet<string> Ends = FrozenSet.ToFrozenSet(
        """
        về v triển nhằm để được đã đang sẽ theo tại trên cho là có do với từ đến khi sau trong năm ngày này nêu như mà thì cũng
        khóa khoá gồm kèm gọi vào cùng gắn ra lấy mở tặng giao yêu sửa bãi thay hoặc của qua bằng trước còn
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Pairs of words that end a name; each alone may be part of one.</summary>
    private static readonly FrozenSet<string> PairEnds = FrozenSet.ToFrozenSet(
    [
        "thực hiện", "phát động", "phát huy", "quy định", "ban hành", "phê duyệt", "công nhận", "công bố", "hướng dẫn", "thông qua", "thông báo",
        "kết luận", "đề nghị", "tăng cường", "tiếp tục", "đẩy mạnh", "nâng cao", "đổi mới", "bổ sung", "giai đoạn", "nhiệm kỳ", "tổ chức",
        "xây dựng", "bảo đảm", "đảm bảo", "thành lập", "nhân dịp", "quán triệt", "chỉ đạo", "hưởng ứng", "khen thưởng", "xét tặng",
    ]);

    private static readonly FrozenSet<string> Starts = FrozenSet.ToFrozenSet(
    [
        "Ban", "Bộ", "Ủy", "Uỷ", "UBND", "HĐND", "Hội", "Thường", "Tỉnh", "Thành", "Huyện", "Quận", "Thị", "Đảng", "Sở", "Văn", "Chủ", "Thủ",
        "Chính", "Quốc", "Liên", "Tổng", "Mặt", "Tòa", "Toà", "Viện", "BTV", "BCH", "Đoàn",
    ]);

    private static readonly FrozenSet<string> Offices = FrozenSet.ToFrozenSet(["Bộ", "Sở", "Ban", "Phòng", "BAN", "BỘ", "SỞ"]);

    /// <summary>Where the name starts and ends that “của” introduces here, or null.</summary>
    public static (int Start, int End)? After(string text, int at)
    {
        at = Scan.SkipSpaces(text, at);
        if (Scan.At(text, at) is ',')
            at = Scan.SkipSpaces(text, at + 1);

        var start = Scan.SkipWord(text, at, "của");
        if (start == at)
            return null;

        var (end, next, last) = (start, start, "");
        for (var words = 0; words < MostWords; words++)
        {
            var wordEnd = Scan.WordEnd(text, next);
            if (wordEnd == next || char.IsAsciiDigit(text[next]) || EndsName(text, next, wordEnd, last))
                break;

            (last, end) = (text[next..wordEnd], wordEnd);
            if (Next(text, end) is not { } following)
                break;

            next = following;
        }

        return end > start ? (start, end) : null;
    }

    private static bool EndsName(string text, int start, int end, string last)
    {
        var word = text[start..end];
        if (word is "và")
            return true;

        // A capital is part of a name, except where everything is in capitals.
        var isShouted = word.Length > 1 && word.All(char.IsUpper) && (last.Length is 0 || last.All(char.IsUpper));
        if (char.IsUpper(word[0]) && !isShouted)
            return false;

        word = word.ToLowerInvariant();
        if (Ends.Contains(word))
            return true;

        var second = Scan.SkipSpaces(text, end);
        var pair = $"{word} {text[second..Scan.WordEnd(text, second)].ToLowerInvariant()}";
        return PairEnds.Contains(pair) && !Offices.Contains(last);
    }

    /// <summary>Where the next word of the name may start: after spaces, a hyphen between spaces, or a comma or “và” before another body.</summary>
    private static int? Next(string text, int end)
    {
        var at = Scan.SkipSpaces(text, end);
        if (at == text.Length)
            return null;

        if (text[at] is '-' or '–' && char.IsUpper(Scan.At(text, Scan.SkipSpaces(text, at + 1))))
            return Scan.SkipSpaces(text, at + 1);

        if (text[at] is ',' || Scan.Is(text, at, "và"))
        {
            var other = Scan.SkipSpaces(text, at + (text[at] is ',' ? 1 : 2));
            return Starts.Contains(text[other..Scan.WordEnd(text, other)]) ? other : null;
        }

        // A paragraph ends a name unless a page break cut it.
        var isNewParagraph = text.AsSpan(end, at - end).Contains(SourceText.Paragraph);
        return at > end && char.IsLetterOrDigit(text[at]) && !(isNewParagraph && char.IsUpper(text[at])) ? at : null;
    }
}
