using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Checks;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Tests.Vietnamese;

namespace ThiDua.Portal.Tests.Checks;

public sealed class PersonalDataTests
{
    private static readonly string[] Separators = ["", " ", ".", "-", "\u00A0"];

    [Theory]
    [InlineData("Căn cước 001 234 567 890", PersonalDataKind.CitizenId)]
    [InlineData("079.099.012.345", PersonalDataKind.CitizenId)]
    [InlineData("0790-9901-2345", PersonalDataKind.CitizenId)]
    [InlineData("(096099012345)", PersonalDataKind.CitizenId)]
    [InlineData("079 0 99 012345", PersonalDataKind.CitizenId)]
    [InlineData("CCCD: 123456789012", PersonalDataKind.CitizenId)]
    [InlineData("CMND số 123456789", PersonalDataKind.IdCard)]
    [InlineData("chứng minh nhân dân số: 123 456 789", PersonalDataKind.IdCard)]
    [InlineData("123456789 (CMND)", PersonalDataKind.IdCard)]
    [InlineData("ĐT: 0912345678", PersonalDataKind.MobilePhone)]
    [InlineData("0912 345 678.", PersonalDataKind.MobilePhone)]
    [InlineData("091.234.5678, 038-1234-567", PersonalDataKind.MobilePhone)]
    [InlineData("+84 912 345 678", PersonalDataKind.MobilePhone)]
    [InlineData("(+84)912345678", PersonalDataKind.MobilePhone)]
    [InlineData("(84) 0912 34 56 78", PersonalDataKind.MobilePhone)]
    [InlineData("STK 19012345678901 ngân hàng", PersonalDataKind.BankAccount)]
    [InlineData("Số tài khoản: 0123 4567 8901", PersonalDataKind.BankAccount)]
    [InlineData("tài khoản ngân hàng số 12345678", PersonalDataKind.BankAccount)]
    [InlineData("số nhà 12, đường Hoa", PersonalDataKind.HomeAddress)]
    [InlineData("Thường trú: thôn Đông, xã Mẫu", PersonalDataKind.HomeAddress)]
    [InlineData("Nơi ở hiện nay: tổ 5", PersonalDataKind.HomeAddress)]
    [InlineData("ông A, thường trú tại thôn Đông", PersonalDataKind.HomeAddress)]
    [InlineData("Hộ khẩu thường trú tại số 12 phố Hoa", PersonalDataKind.HomeAddress)]
    [InlineData("sinh ngày 02/9/1960", PersonalDataKind.BirthDate)]
    [InlineData("Ngày sinh: 2.9.1960", PersonalDataKind.BirthDate)]
    [InlineData("bà B (sinh ngày 02 tháng 9 năm 1960)", PersonalDataKind.BirthDate)]
    [InlineData("nguyen.mau+1@gmail.com", PersonalDataKind.PersonalMail)]
    public void Personal_data_is_found(string text, object kind)
    {
        var found = PersonalData.Find(text);
        Assert.NotEmpty(found);
        Assert.All(found, datum => Assert.Equal(kind, datum.Kind));
    }

    [Theory]
    [InlineData("Kế hoạch số 4088/KH-UBND ngày 28/10/2021 thực hiện Chỉ thị số 19/CT-TTg")]
    [InlineData("Nghị định số 98/2023/NĐ-CP ngày 31/12/2023")]
    [InlineData("kinh phí 012.345.678.901 đồng, 912.345.678 đồng, 1.234.567.890.123 đồng")]
    [InlineData("0,0912345678 và 3.079123456789")]
    [InlineData("ISBN 978-604-57-1234-5, ISBN 0-596-00797-3, ISBN 0596007973")]
    [InlineData("ngày 05.01.2021 2022, 09.12.2023 10")]
    [InlineData("giai đoạn 2021-2025, 2026-2030")]
    [InlineData("mã xã 08113, 08116, 08119")]
    [InlineData("Điện thoại cơ quan 0252 3822 123, 1900 1234, (028) 3822 1234")]
    [InlineData("https://mau.example/tin/0912345678/079099012345.htm")]
    [InlineData("Kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)")]
    [InlineData("Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890")]
    [InlineData("sinh năm 1960; tuyển sinh 01/9/2023; khai sinh 5/5/2020; học sinh 01/9/2023")]
    [InlineData("mở tài khoản cho 12.345.678 người; tài khoản giai đoạn 2021-2025; tài khoản 1121")]
    [InlineData("chi 123.456.789 đồng, chứng minh hiệu quả; chứng minh bằng 123.456.789 đồng")]
    [InlineData("gắn 120 biển số nhà; cơ quan thường trú: Hà Nội; người dân thường trú tại thôn Đông")]
    [InlineData("đăng ký thường trú, tạm trú cho công dân; xóa bỏ sổ hộ khẩu; hỗ trợ nơi ở cho hộ nghèo")]
    [InlineData("Ban Chỉ đạo, cơ quan thường trực: Ban Dân vận")]
    [InlineData("thidua@mau.example, vanphong@binhthuan.gov.vn")]
    public void What_only_looks_like_it_is_not(string text) => Assert.Empty(PersonalData.Find(text));

    [Fact]
    public void Two_numbers_side_by_side_are_two() => Assert.Equal(
        ["079 099 012 345", "0912 345 678"],
        PersonalData.Find("079 099 012 345 0912 345 678").Select(datum => "079 099 012 345 0912 345 678".Substring(datum.Start, datum.Length)));

    [Fact]
    public void Citizen_ids_of_every_province_are_found_in_the_groups_in_which_people_write_them() => Law.Holds(
        from province in Gen.Choose(1, 96)
        from rest in Gen.Choose(0, 999_999_999)
        from groups in Gen.Elements<int[]>([12], [3, 3, 3, 3], [4, 4, 4], [6, 6], [3, 9], [3, 3, 6], [3, 1, 2, 6])
        from separator in Gen.Elements(Separators)
        from around in Around()
        select around.Replace("#", Grouped($"{province:000}{rest:000000000}", groups, separator), StringComparison.Ordinal),
        text => PersonalData.Find(text) is [{ Kind: PersonalDataKind.CitizenId }]);

    [Fact]
    public void Mobile_phones_are_found_in_the_groups_in_which_people_write_them() => Law.Holds(
        from prefix in Gen.Elements("032", "039", "052", "056", "070", "079", "081", "089", "090", "099")
        from rest in Gen.Choose(0, 9_999_999)
        from groups in Gen.Elements<int[]>([10], [4, 3, 3], [3, 3, 4], [3, 4, 3], [4, 2, 2, 2], [4, 6], [3, 7])
        from separator in Gen.Elements(Separators)
        from around in Around()
        select around.Replace("#", Grouped($"{prefix}{rest:0000000}", groups, separator), StringComparison.Ordinal),
        text => PersonalData.Find(text) is [{ Kind: PersonalDataKind.MobilePhone }]);

    [Fact]
    public void Numbers_dates_and_sums_of_documents_are_never_personal_data() => Law.Holds(
        Gen.ListOf(Gen.OneOf(Symbols(), Dates(), Money(), Books(), Counts())).Select(words => string.Join(", ", words)),
        text => PersonalData.Find(text).Count == 0);

    [Fact]
    public void No_message_tells_more_than_three_digits()
    {
        var problems = Checked.Problems(
            "personal-data",
            ("khen-thuong/a.md", Checked.Document("note: CCCD 079099012345, ĐT 0912345678, sinh ngày 02/9/1960, số nhà 12345, a.b@gmail.com\n", body: "STK 19012345678901\n")));
        Assert.Equal(6, problems.Count);
        Assert.All(problems, problem =>
        {
            Assert.Equal(Severity.Error, problem.Severity);
            Assert.True($"{problem.Message}{problem.Fix}".Count(char.IsAsciiDigit) <= 3, problem.Message);
            Assert.DoesNotContain("a.b", problem.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Records_rows_cells_and_bodies_are_all_looked_into() => Assert.Equal(
        ["khen-thuong/a.commendations.csv:3", "khen-thuong/a.md:6", "khen-thuong/a.md:11", "khen-thuong/a.md:18"],
        Checked.Spots(
            "personal-data",
            ("khen-thuong/a.md", Checked.Document("note: 0912345678\nfigures:\n  - key: so-to\n    measure: Số tổ\n    unit: tổ\n    note: \"thường trú: thôn Đông\"\n", body: "Mở đầu.\n\n079099012345\n")),
            ("khen-thuong/a.commendations.csv", "key,recipient,recipientKind,award,form,level,achievementFrom\nto-a,Tổ A,collective,Giấy khen,certificateOfCommendation,commune,\nto-b,0912345678,collective,Giấy khen,certificateOfCommendation,commune,2023-01-01\n")));

    private static Gen<string> Around() => Gen.Elements("#", "Số: #", "(#)", "ông A, #, xã Mẫu", "#.", "“#”", "số #;");

    private static string Grouped(string digits, int[] groups, string separator)
    {
        var parts = new List<string>();
        foreach (var length in groups)
            (parts, digits) = ([.. parts, digits[..length]], digits[length..]);
        return string.Join(separator, parts);
    }

    private static Gen<string> Symbols() =>
        from number in Gen.Choose(1, 99999)
        from tail in Gen.Elements("/QĐ-UBND", "/KH-UBND", "-CT/TW", "-CTr/ThU", "/2023/NĐ-CP", "/2022/QH15", "/TTr-BTĐKT")
        select $"số {number:00}{tail}";

    private static Gen<string> Dates() =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(1900, 2099)
        from form in Gen.Elements("ngày {0:00}/{1:00}/{2}", "{0}/{1}/{2}", "{0:00}.{1:00}.{2}", "{0:00}-{1:00}-{2}", "{2}-{1:00}-{0:00}", "ngày {0:00} tháng {1:00} năm {2}", "{0:00}.{1:00}.{2} 07:30")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, day, month, year);

    private static Gen<string> Money() =>
        from amount in Gen.Choose(1, int.MaxValue)
        from more in Gen.Choose(1, 999)
        from form in Gen.Elements("{0} đồng", "{0}.{1:000} đồng", "{0} đ", "{0}.{1:000}.000 đồng", "{0} triệu đồng")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Thousands(amount), more);

    private static Gen<string> Books() =>
        from one in Gen.Choose(0, 9)
        from publisher in Gen.Choose(10, 99999)
        from title in Gen.Choose(100, 9999)
        from form in Gen.Elements("ISBN 978-604-{1}-{2}-{0}", "ISBN: 978604{1:00000}{2:0000}{0}", "ISBN 0-{1}-{2}-{0}", "ISSN {2:0000}-{2:0000}")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, one, publisher, title);

    private static Gen<string> Counts() =>
        from count in Gen.Choose(1, int.MaxValue)
        from form in Gen.Elements("{0} người", "{0} tài khoản", "{0} hộ dân", "{0}")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Thousands(count));

    private static string Thousands(int number) => number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', '.');
}
