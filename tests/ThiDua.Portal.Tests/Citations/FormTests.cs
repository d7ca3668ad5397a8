using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Citations;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.Citations;

public sealed class FormTests
{
    [Theory]
    [InlineData("Chỉ thị số 16/CT-UBND", "16/CT-UBND", Irregularities.None)]
    [InlineData("Chỉ thị số16/CT-UBND", "16/CT-UBND", Irregularities.Spaces)]
    [InlineData("16/ CT-UBND", "16/CT-UBND", Irregularities.Spaces)]
    [InlineData("26 - KH/BCĐ", "26-KH/BCĐ", Irregularities.Spaces)]
    [InlineData("CHỈ THỊ SỐ 16/CT-UBND", "16/CT-UBND", Irregularities.None)]
    [InlineData("chỉ thị số 16/ct-ubnd", "16/CT-UBND", Irregularities.Case)]
    [InlineData("19/CT-TTG", "19/CT-TTg", Irregularities.Case)]
    [InlineData("06-CTR/TU", "06-CTr/TU", Irregularities.Case)]
    [InlineData("217/QĐ-TW", "217-QĐ/TW", Irregularities.Separators)]
    [InlineData("22/CT-TW", "22-CT/TW", Irregularities.Separators)]
    [InlineData("14/KH-ĐUPCBTr", "14-KH/ĐUPCBTr", Irregularities.Separators)]
    [InlineData("16-CT/UBND", "16/CT-UBND", Irregularities.Separators)]
    [InlineData("217–QĐ/TW", "217-QĐ/TW", Irregularities.Dashes)]
    [InlineData("217-QD/TW", "217-QĐ/TW", Irregularities.Marks)]
    [InlineData("34-CT/TW", "34-CT/TW", Irregularities.None)]
    [InlineData("23-CTr/ThU", "23-CTr/ThU", Irregularities.None)]
    [InlineData("75-KH/ĐUK", "75-KH/ĐUK", Irregularities.None)]
    [InlineData("24-BS/UBKTTU", "24-BS/UBKTTU", Irregularities.None)]
    [InlineData("12-KH/TWĐTN-BTG", "12-KH/TWĐTN-BTG", Irregularities.None)]
    [InlineData("106/KH-HĐTĐKT", "106/KH-HĐTĐKT", Irregularities.None)]
    [InlineData("238/UBND-KGVX", "238/UBND-KGVX", Irregularities.None)]
    [InlineData("708/QĐ-BNV", "708/QĐ-BNV", Irregularities.None)]
    [InlineData("98/2023/NĐ-CP", "98/2023/NĐ-CP", Irregularities.None)]
    [InlineData("26/2020/TT-BTTTT", "26/2020/TT-BTTTT", Irregularities.None)]
    [InlineData("01/2020/TTLT-BCA-BQP", "01/2020/TTLT-BCA-BQP", Irregularities.None)]
    [InlineData("06/2022/QH15", "06/2022/QH15", Irregularities.None)]
    [InlineData("35/2015/TT-BGD&ĐT", "35/2015/TT-BGD&ĐT", Irregularities.None)]
    [InlineData("1664/NQ-UBTVQH15", "1664/NQ-UBTVQH15", Irregularities.None)]
    public void A_symbol_has_one_tidy_form(string text, string symbol, Irregularities irregular)
    {
        var found = Assert.Single(CitationParser.Find(text));
        Assert.Equal((symbol, irregular), (found.Symbol.ToString(), found.Irregular));
        Assert.Equal((found.Start, found.End), (0, text.Length));
    }

    [Theory]
    [InlineData("217, 218-QĐ/TW", "217-QĐ/TW 218-QĐ/TW", true)]
    [InlineData("217 và 218-QĐ/TW", "217-QĐ/TW 218-QĐ/TW", true)]
    [InlineData("Quyết định số 217, 218-QĐ/TW", "217-QĐ/TW 218-QĐ/TW", true)]
    [InlineData("các Quyết định số 217, số 218 và số 219-QĐ/TW", "217-QĐ/TW 218-QĐ/TW 219-QĐ/TW", true)]
    [InlineData("Chỉ thị số 1, 2, 3 và 4/CT-UBND", "1/CT-UBND 2/CT-UBND 3/CT-UBND 4/CT-UBND", true)]
    [InlineData("số 217-QĐ/TW và 218-QĐ/TW", "217-QĐ/TW 218-QĐ/TW", false)]
    [InlineData("số 98/2023/NĐ-CP, 152/2025/NĐ-CP", "98/2023/NĐ-CP 152/2025/NĐ-CP", false)]
    [InlineData("khoản 1, 2, 16/CT-UBND", "16/CT-UBND", false)]
    [InlineData("Điều 5 và 16/CT-UBND", "16/CT-UBND", false)]
    [InlineData("Kế hoạch 2021, 16/CT-UBND", "16/CT-UBND", false)]
    [InlineData("ngày 13/9/2021, 16/CT-UBND", "16/CT-UBND", false)]
    public void Members_of_a_list_are_citations_of_their_own(string text, string symbols, bool listed)
    {
        var found = CitationParser.Find(text);
        Assert.Equal(symbols.Split(' '), found.Select(citation => citation.Symbol.ToString()));
        Assert.All(found, citation => Assert.Equal(listed, citation.IsListed));
        Assert.All(found, citation => Assert.Equal(citation.SymbolText, text[citation.SymbolStart..citation.SymbolEnd]));
    }

    [Theory]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 13/9/2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND, ngày 13.9.2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 13-9-2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND, ngày 13 tháng 9 năm 2021", "2021-09-13")]
    [InlineData("CHỈ THỊ SỐ 16/CT-UBND NGÀY 13 THÁNG 09 NĂM 2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBNDngày 13/9/2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND ban hành ngày 13/9/2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND (13/9/2021)", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND của UBND tỉnh ngày 13/9/2021", "2021-09-13")]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 31/2/2021", null)]
    [InlineData("Chỉ thị số 16/CT-UBND ngày 20/3 (năm không ghi)", null)]
    [InlineData("Chỉ thị số 16/CT-UBND (2021 - 2025)", null)]
    [InlineData("Chỉ thị số 16/CT-UBND; ngày 13/9/2021 họp", null)]
    public void The_date_stands_after_the_symbol_or_the_issuer(string text, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"), Assert.Single(CitationParser.Find(text)).IssuedOn);

    [Theory]
    [InlineData("Luật Thi đua, khen thưởng số 06/2022/QH15", "Luật", DocumentType.Law)]
    [InlineData("Nghị quyết số 42/2017/QH14", "Nghị quyết", DocumentType.Resolution)]
    [InlineData("Chương trình hành động số 06-CTr/TU", "Chương trình hành động", DocumentType.ActionProgramme)]
    [InlineData("Chương trình công tác số 23-CTr/ThU", "Chương trình công tác", DocumentType.WorkProgramme)]
    [InlineData("Quyết định số 99-QĐ/TW", "Quyết định", DocumentType.Decision)]
    [InlineData("Quy định số 37-QĐ/TW", "Quy định", DocumentType.Regulation)]
    [InlineData("Công văn 1722-CV/TU", "Công văn", DocumentType.OfficialLetter)]
    [InlineData("Kết  luận\nsố: 43-KL/TW", "Kết luận", DocumentType.Conclusion)]
    [InlineData("văn bản số 43-KL/TW", null, null)]
    public void The_word_before_the_number_tells_the_type(string text, string? written, DocumentType? type)
    {
        var found = Assert.Single(CitationParser.Find(text));
        Assert.Equal((written, type), (found.TypeText, found.Type));
    }

    [Fact]
    public void A_symbol_after_another_of_its_kind_shares_its_type() =>
        Assert.All(CitationParser.Find("Quyết định số 217-QĐ/TW và 218-QĐ/TW"), citation => Assert.Equal(DocumentType.Decision, citation.Type));

    [Theory]
    [InlineData("217-QĐ/TW của Bộ Chính trị (khóa XI)", "Bộ Chính trị")]
    [InlineData("16/CT-UBND, ngày 13/9/2021 của UBND tỉnh về việc phát động", "UBND tỉnh")]
    [InlineData("4088/KH-UBND\ncủa **Ủy ban nhân dân tỉnh Bình Thuận**\n\nCăn cứ", "Ủy ban nhân dân tỉnh Bình Thuận")]
    [InlineData("23-CTr/ThU của Ban Chấp hành Đảng bộ, Ban Thường vụ Thị ủy năm 2023", "Ban Chấp hành Đảng bộ, Ban Thường vụ Thị ủy")]
    [InlineData("272-QĐ/TU của Tỉnh ủy quy định về trách nhiệm", "Tỉnh ủy")]
    [InlineData("5/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng tỉnh, để báo cáo", "Hội đồng Thi đua - Khen thưởng tỉnh")]
    [InlineData("98/2023/NĐ-CP của Chính phủ", "Chính phủ")]
    [InlineData("16/CT-UBND CỦA ỦY BAN NHÂN DÂN TỈNH VỀ VIỆC PHÁT ĐỘNG", "ỦY BAN NHÂN DÂN TỈNH")]
    [InlineData("16/CT-UBND về phong trào của tỉnh", null)]
    public void The_issuer_stands_after_the_word_of(string text, string? issuer) =>
        Assert.Equal(issuer, Assert.Single(CitationParser.Find(text)).IssuerText);

    [Theory]
    [InlineData("34-CT/TW", GoverningSystem.Party)]
    [InlineData("22/CT-TW", GoverningSystem.Party)]
    [InlineData("26-KH/BCĐ", GoverningSystem.Party)]
    [InlineData("26/KH-BCĐ", GoverningSystem.State)]
    [InlineData("19/CT-TTg", GoverningSystem.State)]
    [InlineData("06/2022/QH15", GoverningSystem.State)]
    [InlineData("12-KH/TWĐTN", GoverningSystem.Front)]
    public void The_issuer_and_the_form_tell_the_system(string text, GoverningSystem system) =>
        Assert.Equal(system, Assert.Single(CitationParser.Find(text)).Symbol.System);

    [Fact]
    public void Decomposed_text_is_read_with_its_own_positions()
    {
        const string text = "Thực hiện Quyết định số 217-QĐ/TW của Bộ Chính trị";
        var apart = Alphabet.Decompose(text);
        var found = Assert.Single(CitationParser.Find(apart));
        Assert.Equal("217-QĐ/TW", apart[found.SymbolStart..found.SymbolEnd]);
        Assert.Equal("Quyết định số 217-QĐ/TW", Catalog.Vietnamese.Text.Normalise(apart[found.Start..found.End]));
        Assert.Equal(("Quyết định", "Bộ Chính trị", CitationRole.Implements), (found.TypeText, found.IssuerText, found.Role));
    }

    [Fact]
    public void The_address_of_a_link_is_not_read() =>
        Assert.Single(CitationParser.Find("theo [Chỉ thị số 16/CT-UBND](/van-ban/16/CT-UBND \"16/CT-UBND\") này"));
}
