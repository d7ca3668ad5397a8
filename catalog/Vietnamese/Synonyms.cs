using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>The reviewed table of what is said in several ways in this work: abbreviations and words that mean the same.</summary>
/// <remarks>
/// A line is a group; any of its forms finds the others, compared with their marks, because “biểu dương” and “tuyên dương” must not fetch
/// “tuyến đường”. An abbreviation is here only when it stands for one thing in documents of this kind: CT (chỉ thị, chủ tịch, chương trình) is not.
/// </remarks>
public static class Synonyms
{
    private const string Table =
        """
        UBND = ủy ban nhân dân
        HĐND = hội đồng nhân dân
        MTTQ = mặt trận tổ quốc
        UBMTTQ = ủy ban mặt trận tổ quốc
        LĐLĐ = liên đoàn lao động
        HLHPN = hội LHPN = hội liên hiệp phụ nữ
        LHPN = liên hiệp phụ nữ
        CCB = cựu chiến binh
        ĐTN = đoàn thanh niên
        TNCS = thanh niên cộng sản
        BCĐ = ban chỉ đạo
        BCH = ban chấp hành
        BTV = ban thường vụ
        BTG = ban tuyên giáo
        BDV = ban dân vận
        UBKT = ủy ban kiểm tra
        BCHQS = ban chỉ huy quân sự
        TW = trung ương = TƯ
        QH = quốc hội
        TTg = thủ tướng
        VPCP = văn phòng chính phủ
        TĐKT = thi đua khen thưởng
        DVK = dân vận khéo
        NTM = nông thôn mới
        TDP = tổ dân phố
        CSTĐ = chiến sĩ thi đua
        LĐTT = lao động tiên tiến
        TTLĐXS = tập thể lao động xuất sắc
        HTXSNV = hoàn thành xuất sắc nhiệm vụ
        AHLĐ = anh hùng lao động
        LLVT = LLVTND = lực lượng vũ trang = lực lượng vũ trang nhân dân
        CBCC = cán bộ công chức
        CCVC = công chức viên chức
        CBCCVC = cán bộ công chức viên chức
        CNVCLĐ = công nhân viên chức lao động
        CNLĐ = công nhân lao động
        KT-XH = KTXH = kinh tế xã hội
        QP-AN = QPAN = quốc phòng an ninh
        ANTT = an ninh trật tự
        ATGT = an toàn giao thông
        PCCC = phòng cháy chữa cháy
        GPMB = giải phóng mặt bằng
        CCHC = cải cách hành chính
        TTHC = thủ tục hành chính
        CNTT = công nghệ thông tin
        CNH = công nghiệp hóa
        HĐH = hiện đại hóa
        QCDC = quy chế dân chủ
        DTTS = dân tộc thiểu số
        THPT = trung học phổ thông
        THCS = trung học cơ sở
        GDĐT = GD-ĐT = giáo dục đào tạo = giáo dục và đào tạo
        HTX = hợp tác xã
        DN = doanh nghiệp
        TP = thành phố
        TX = thị xã
        KDC = khu dân cư
        Bác Hồ = Hồ Chí Minh
        tuyên dương = biểu dương
        điển hình = gương
        Covid-19 = SARS-CoV-2
        """;

    private const char Separator = '=';

    private static readonly FrozenDictionary<string, Form[]> Forms = Read();

    /// <summary>The other ways to say what starts at a token, for each way to read it; none for most tokens.</summary>
    /// <param name="tokens">The tokens as typed. One with marks must be the same, one without is compared without.</param>
    /// <param name="start">The token.</param>
    public static IEnumerable<Synonym> At(IReadOnlyList<Token> tokens, int start) =>
        Forms.TryGetValue(tokens[start].Folded, out var forms)
            ? forms.Where(form => form.Matches(tokens, start)).Select(form => new Synonym(form.Words.Length, form.Others))
            : [];

    /// <summary>Every group with its forms as written.</summary>
    public static IEnumerable<IReadOnlyList<string>> Groups() =>
        Table.Split('\n').Select(line => line.Split(Separator, StringSplitOptions.TrimEntries));

    private static FrozenDictionary<string, Form[]> Read() => Groups()
        .Select(group => group.Select(text => Tokens.Of(text).ToArray()).ToArray())
        .SelectMany(group => group.Select((words, i) => new Form(words, [.. group.Where((_, j) => j != i)])))
        .GroupBy(form => form.Words[0].Folded)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private sealed record Form(Token[] Words, IReadOnlyList<IReadOnlyList<Token>> Others)
    {
        public bool Matches(IReadOnlyList<Token> tokens, int start)
        {
            if (start + Words.Length > tokens.Count)
                return false;
            for (var i = 0; i < Words.Length; i++)
            {
                var typed = tokens[start + i];
                if (typed.IsMarked ? typed.Exact != Words[i].Exact : typed.Folded != Words[i].Folded)
                    return false;
            }

            return true;
        }
    }
}
