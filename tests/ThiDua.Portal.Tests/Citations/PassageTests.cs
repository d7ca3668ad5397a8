using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Citations;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>What stands around a citation: its role, its sentence, its section.</summary>
public sealed class PassageTests
{
    [Theory]
    [InlineData("Căn cứ Luật số 06/2022/QH15", CitationRole.Basis)]
    [InlineData("Căn cứ kết quả thực hiện Kế hoạch số 5/KH-UBND", CitationRole.Basis)]
    [InlineData("Thực hiện tốt Chỉ thị số 19/CT-TTg", CitationRole.Implements)]
    [InlineData("triển khai thực hiện có hiệu quả các nhiệm vụ được nêu tại Kế hoạch số 21-KH/BDVTU", CitationRole.Implements)]
    [InlineData("tiếp tục thực hiện theo Kế hoạch số 51-KH/ĐUK", CitationRole.Follows)]
    [InlineData("theo quy định tại Nghị định số 98/2023/NĐ-CP", CitationRole.Follows)]
    [InlineData("Tổ chức quán triệt, triển khai đồng bộ Chỉ thị số 19/CT-TTg", CitationRole.Studies)]
    [InlineData("đẩy mạnh tuyên truyền Chỉ thị số 34-CT/TW", CitationRole.Studies)]
    [InlineData("Theo dõi việc triển khai thực hiện Chỉ thị số 11-CT/TU", CitationRole.Monitors)]
    [InlineData("đôn đốc, kiểm tra, giám sát việc thực hiện Chỉ thị số 19/CT-TTg", CitationRole.Monitors)]
    [InlineData("tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW", CitationRole.Reports)]
    [InlineData("báo cáo kết quả thực hiện Kế hoạch số 5/KH-UBND", CitationRole.Reports)]
    [InlineData("sửa đổi, bổ sung một số điều của Nghị định số 91/2017/NĐ-CP", CitationRole.Amends)]
    [InlineData("thay thế Quyết định số 5/2019/QĐ-UBND", CitationRole.Amends)]
    [InlineData("Mục tiêu của Chỉ thị số 5/CT-UBND", CitationRole.Mentions)]
    [InlineData("Xong việc theo dõi. Chỉ thị số 5/CT-UBND", CitationRole.Mentions)]
    [InlineData("Số 26 - KH/BCĐ\n\nKẾ HOẠCH", CitationRole.Own)]
    [InlineData("*\nSố: 26/KH-UBND\\\nV/v triển khai", CitationRole.Own)]
    [InlineData("Ông nêu\n\nSố 26 - KH/BCĐ là", CitationRole.Mentions)]
    public void The_words_before_tell_the_role(string text, CitationRole role) => Assert.Equal(role, Assert.Single(CitationParser.Find(text)).Role);

    [Theory]
    [InlineData("Căn cứ Chỉ thị số 16/CT-UBND của UBND tỉnh về phát động thi đua thực hiện nhiệm vụ và Kế hoạch số 4088/KH-UBND", "Basis Basis")]
    [InlineData("Theo dõi Hướng dẫn số 03-HD/TU của Tỉnh ủy thực hiện Quyết định số 99-QĐ/TW về giám sát và Công văn số 1231-CV/TU", "Monitors Implements Monitors")]
    [InlineData("Thực hiện Kế hoạch số 5/KH-UBND; đồng thời, quán triệt Chỉ thị số 5/CT-UBND, Chỉ thị số 6/CT-UBND", "Implements Studies Studies")]
    [InlineData("Theo Quyết định số 217, 218-QĐ/TW", "Follows Follows")]
    public void Citations_that_are_joined_share_a_role(string text, string roles) =>
        Assert.Equal(roles.Split(' '), CitationParser.Find(text).Select(citation => citation.Role.ToString()));

    [Theory]
    [InlineData("Câu một. Thực hiện **Chỉ thị số 5/CT-UBND** đúng hạn. Câu ba.", "Thực hiện Chỉ thị số 5/CT-UBND đúng hạn.")]
    [InlineData("Quán triệt Chỉ thị số 16/CT-UBND\n\nngày 13/9/2021 của\n\nUBND tỉnh về\n\nphát động.\n\nKhác", "Quán triệt Chỉ thị số 16/CT-UBND ngày 13/9/2021 của")]
    [InlineData("- Một\n- Theo Chỉ thị số 5/CT-UBND;\n- Ba", "Theo Chỉ thị số 5/CT-UBND;")]
    [InlineData("KẾ HOẠCH\\\nthực hiện Chỉ thị số 5/CT-UBND\n===\n\nCăn cứ", "thực hiện Chỉ thị số 5/CT-UBND")]
    [InlineData("1\\. Theo Chỉ thị số 5/CT-UBND tại TP. Hồ Chí Minh. Sau", "1. Theo Chỉ thị số 5/CT-UBND tại TP. Hồ Chí Minh.")]
    [InlineData("## 1. Thực hiện Chỉ thị số 5/CT-UBND\n\nnội dung sau", "1. Thực hiện Chỉ thị số 5/CT-UBND")]
    public void The_sentence_is_whole(string text, string sentence) => Assert.Equal(sentence, Assert.Single(CitationParser.Find(text)).Sentence);

    [Theory]
    [InlineData("# Tên\n\nChỉ thị số 5/CT-UBND", null)]
    [InlineData("## I. A\n\nx\n\n## II. *B*\n\n### 1. C\n\nChỉ thị số 5/CT-UBND", "II. B › 1. C")]
    [InlineData("## I. A\n\n### 1. C\n\n## II. B\n\nChỉ thị số 5/CT-UBND", "II. B")]
    [InlineData("## I. A\n\n### 1. Chỉ thị số 5/CT-UBND", "I. A")]
    [InlineData("I. Mục đích\n\nx\n\nII. Nội dung\n\n1. Theo Chỉ thị số 5/CT-UBND", "II. Nội dung")]
    public void The_section_is_the_path_of_headings_above(string text, string? section) => Assert.Equal(section, Assert.Single(CitationParser.Find(text)).Section);

    [Theory]
    [InlineData("Chỉ thị số 11-CT/TU của Tỉnh ủy Sơn La và Chỉ thị số 11-CT/TU ngày 07/9/2021 của Tỉnh ủy Bình Thuận", null)]
    [InlineData("Chỉ thị số 11-CT/TU của Ban Thường vụ Tỉnh ủy Bình Thuận; Chỉ thị số 11-CT/TU ngày 07/9/2021 của Tỉnh ủy", "2021-09-07")]
    [InlineData("Chỉ thị số 11-CT/TU; Kế hoạch số 11-CT/TU ngày 07/9/2021", null)]
    public void Another_place_lends_its_date_only_where_it_may_cite_the_same(string text, string? date) =>
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"), CitationParser.Find(text)[0].Antecedent?.IssuedOn);
}
