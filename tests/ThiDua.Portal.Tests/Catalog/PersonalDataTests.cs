using ThiDua.Portal.Catalog.Checks;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Số 001234567890")]
    [InlineData("CCCD 001 234 567 890")]
    [InlineData("a,079.123.456.789,b")]
    [InlineData("036-123-456-789")]
    [InlineData("CMND số 123456789")]
    [InlineData("chứng minh nhân dân: 025123456, cấp năm 2010")]
    [InlineData("0912345678")]
    [InlineData("ĐT: 0912 345 678")]
    [InlineData("ĐT:0912.345.678")]
    [InlineData("phone: +84 912 345 678")]
    [InlineData("+84912345678")]
    [InlineData("x,038 1234567,y")]
    [InlineData("STK 1234567890 ngân hàng")]
    [InlineData("Số tài khoản: 0123 4567 8901")]
    [InlineData("Sinh ngày 02/9/1960")]
    [InlineData("ngày sinh: 2.9.1960")]
    [InlineData("sinh ngày 02 tháng 9 năm 1960")]
    [InlineData("thư: nguyen.mau@gmail.com")]
    [InlineData("mau@yahoo.com.vn")]
    public void Data_of_a_person_is_found(string line) => Assert.NotEmpty(Find(line));

    [Theory]
    [InlineData("Số 26-KH/BCĐ ngày 14/3/2023, Quyết định số 231/QĐ-TTg, 98/2023/NĐ-CP")]
    [InlineData("kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)")]
    [InlineData("kinh phí 012 345 678 900 đồng, 001.234.567.890 đ, 035 000 000 000 VND")]
    [InlineData("https://mau.example/post/0912345678/001234567890.html và https://mau.example/?id=0912345678")]
    [InlineData("ISBN 978-604-57-1234-5; mã số thuế 0100109106-001")]
    [InlineData("điện thoại cơ quan 0252 3821 234, 024 3822 1234")]
    [InlineData("giai đoạn 2021 - 2025, 2026 - 2030; 0 5 12 30 44 50 61 72")]
    [InlineData("63,7; 0,912345678; 1.0912345678; 22.000; 1.000.000.000 đồng")]
    [InlineData("value: 912345678901")]
    [InlineData("gopy@binhthuan.gov.vn, contact@portal.example")]
    [InlineData("199912345678 000123456789 097123456789")]
    [InlineData("năm sinh 1960; sinh ngày không rõ")]
    [InlineData("")]
    public void What_only_looks_like_it_is_not(string line) => Assert.Empty(Find(line));

    [Fact]
    public void What_is_found_is_not_printed_in_full() =>
        Assert.All(Find("0912345678, 001234567890, mau@gmail.com"), problem => Assert.DoesNotMatch(@"\d{4}|mau@", problem.Message));

    [Fact]
    public void The_five_plans_hold_none()
    {
        foreach (var file in Directory.GetFiles(Shared.Require("seeds"), "*.txt"))
            Assert.Empty(Find(File.ReadAllText(file)));
    }

    [Fact]
    public void The_line_is_that_of_the_text() => Assert.Equal(3, Assert.Single(Find("một\nhai\n0912345678\n")).Line);

    private static List<Problem> Find(string text)
    {
        var problems = new List<Problem>();
        PersonalDataCheck.Run(text, "a.md", problems);
        return problems;
    }
}
