using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Citations;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.Citations;

/// <summary>Numbers that look like a part of a citation and are none, each among words that citations have.</summary>
public sealed class OtherNumberTests
{
    private static readonly Gen<int> Small = Gen.Choose(0, 99);
    private static readonly Gen<int> Years = Gen.Choose(1945, 2045);

    [Fact]
    public void Dates() => NoCitation(
        from day in Gen.Choose(1, 31)
        from month in Gen.Choose(1, 12)
        from year in Years
        from form in Gen.Elements("{0}/{1}/{2}", "{0:00}/{1:00}/{2}", "{0}.{1}.{2}", "{0}-{1}-{2}", "{0}/{1}", "{1}/{2}", "({0}/{1})", "{0} tháng {1} năm {2}", "{2}-{1:00}-{0:00}")
        select Write(form, day, month, year));

    [Fact]
    public void Periods() => NoCitation(
        from first in Years
        from last in Years
        from form in Gen.Elements("{0}-{1}", "{0} - {1}", "({0} - {1})", "{0} – {1}", "({0}- {1})", "{0}/{1}", "năm học {0}-{1}", "11/6/{0} - 11/6/{1}")
        select Write(form, first, last));

    [Fact]
    public void Shares_and_fractions() => NoCitation(
        from part in Small
        from whole in Small
        from form in Gen.Elements("{0}%", "{0},{1}%", "{0}/{1}", "{0}/{1} xã", "{0} - {1}%", "{0},{1}", "tỷ lệ {0}/{1}", "½", "{0}+{1}", "{0}:{1}")
        select Write(form, part, whole));

    [Fact]
    public void Money() => NoCitation(
        from thousands in Gen.Choose(1, 999)
        from form in Gen.Elements("{0}.000 đồng", "{0}.000.000 đ/người", "{0} triệu đồng/hộ-năm", "{0}.000đ/tháng", "{0} USD/tấn", "{0}.000 VND", "{0} tr.đ/ha")
        select Write(form, thousands));

    [Fact]
    public void Telephones() => NoCitation(
        from area in Gen.Choose(100, 299)
        from first in Gen.Choose(100, 999)
        from last in Gen.Choose(1000, 9999)
        from form in Gen.Elements("0{0}.{1}{2}", "0{0} {1} {2}", "(0{0}) {1}.{2}", "0{0}-{1}-{2}", "+84 {0} {1} {2}", "0{0}/{1}{2}", "ĐT: 0{0} {1}{2} - Fax: 0{0} {1}{2}")
        select Write(form, area, first, last));

    [Fact]
    public void Clause_numbers() => NoCitation(
        from a in Gen.Choose(1, 9)
        from b in Gen.Choose(1, 20)
        from form in Gen.Elements("{0}.{1}.{0}- Theo dõi", "{0}.{1}- *Về đổi mới*", "{0}. Nội dung", "{0}\\. Thực hiện", "a) điểm {0}", "khoản {0}, {1} Điều {1}", "{0}/ Mục đích", "{0}- Yêu cầu/Mục đích", "mục {0}.{1}", "{0} - Công tác")
        select Write(form, a, b));

    [Fact]
    public void Standards_codes_and_counts() => NoCitation(
        from number in Gen.Choose(1, 9999)
        from form in Gen.Elements(
            "TCVN {0}:2001", "TCVN {0}:2001/BTTTT", "ISO {0}:2015", "KT-XH", "{0} KT-XH", "VH-XH {0}", "“{0:00} không”", "Covid-19", "COVID -19", "{0} mô hình", "lần thứ {0}",
            "biển số 86A-{0}", "lớp 10-A{0}", "24/7", "{0}km/h", "Quốc lộ {0}", "Khối thi đua {0}", "1+{0}", "{0} m²/người", "xã ĐBKK-{0}", "QH15", "khóa {0}", "{0}/KT-XH")
        select Write(form, number));

    private static void NoCitation(Gen<string> texts)
    {
        var among =
            from before in Gen.Elements("", "Kế hoạch ", "Thực hiện ", "theo Nghị quyết, ", "giai đoạn ", "của UBND tỉnh ", "TW, ", "năm 2023; ", "(", "**", "Quyết định của Tỉnh ủy ngày ", "trong ", "Số lượng ")
            from text in texts
            from after in Gen.Elements("", ".", " của UBND tỉnh", ", CT-XH", " và Kế hoạch", ")", "**", "; TU", " năm", "\n\nKế hoạch", " UBND", " Chỉ thị", ", ngày 13/9/2021")
            select before + text + after;

        Law.Holds(among, text => CitationParser.Find(text).Count == 0);
    }

    private static string Write(string form, params object[] values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, values);
}
