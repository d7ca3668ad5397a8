namespace ThiDua.Portal.Tests.Checks;

public sealed class RecordTests
{
    private const string Whole = "address: Thôn Đông, xã Mẫu\nstartsOn: 2023-01-01\nendsOn: 2023-12-31\ncontent: Trồng hoa.\nowner: Tổ Mẫu\n";

    [Theory]
    [InlineData("model", "registered", Whole)]
    [InlineData("model", "recognized", "place: xa-mau\nperiodText: năm 2023\ncontent: Trồng hoa.\nownerOrganization: to-mau\n")]
    [InlineData("model", "unknown", "")]
    [InlineData("pilot", "assigned", "")]
    [InlineData("exemplar", "recognized", "")]
    public void A_model_with_its_five_fields_or_without_a_registration_is_no_finding(string kind, string state, string fields) => Assert.Empty(Registered(kind, state, fields));

    [Theory]
    [InlineData("registered", "address", "Địa chỉ thực hiện")]
    [InlineData("assigned", "startsOn", "Bắt đầu")]
    [InlineData("underway", "endsOn", "Kết thúc")]
    [InlineData("recognized", "content", "Nội dung thực hiện")]
    [InlineData("replicated", "owner", "Chủ mô hình")]
    public void A_registered_model_without_one_of_them_is_flagged_by_its_name(string state, string field, string label) =>
        Assert.Contains($"“{label}” ({field})", Assert.Single(Registered("model", state, Without(field))), StringComparison.Ordinal);

    [Fact]
    public void A_province_is_no_address() =>
        Assert.Single(Registered("model", "registered", Without("address") + "place: tinh-mau\n"));

    [Theory]
    [InlineData("giai đoạn 2021 - 2025")]
    [InlineData("năm 2021")]
    [InlineData("từ ngày 01/01/2021 đến 31/12/2021")]
    [InlineData("năm học 2021-2022")]
    [InlineData("Kế hoạch số 12021-2021x")]
    public void A_period_from_a_year_to_a_later_one_is_no_finding(string text) => Assert.Empty(OddPeriods($"periodText: {text}\n"));

    [Theory]
    [InlineData("giai đoạn 2021 - 2021")]
    [InlineData("giai đoạn 2021–2021")]
    [InlineData("từ năm 2025 đến năm 2021")]
    [InlineData("2025-2021")]
    public void A_period_that_ends_in_its_first_year_or_before_is_flagged(string text) => Assert.Equal(["phong-trao/a.md:4 periodText"], OddPeriods($"periodText: {text}\n"));

    [Fact]
    public void A_correction_may_quote_an_odd_period() => Assert.Empty(OddPeriods("corrections:\n  - key: ky\n    kind: period\n    asWritten: giai đoạn 2021 - 2021\n    reason: Hai năm trùng nhau.\n"));

    [Fact]
    public void A_published_fact_without_a_source_is_flagged() => Assert.Equal(
        ["dia-danh/tinh-mau.md:1", "khen-thuong/a.md:1", "lay-y-kien/t.md:1", "mo-hinh/m.md:1"],
        Checked.Spots(
            "no-source",
            ("khen-thuong/a.md", "---\ntitle: Quyết định\ntype: decision\nsystem: state\nlevel: province\n---\n"),
            ("khen-thuong/a.commendations.csv", Awards("mot,Tổ Một,,Giấy khen,certificateOfCommendation,,", "hai,Tổ Hai,,Giấy khen,certificateOfCommendation,,")),
            ("dia-danh/tinh-mau.md", "---\nname: Tỉnh Mẫu\nkind: province\nfigures:\n  - key: dien-tich\n    measure: Diện tích\n    value: 1\n    unit: km²\n---\n"),
            ("lay-y-kien/t.md", "---\ntitle: Lấy ý kiến\n---\n"),
            ("mo-hinh/m.md", "---\nname: Mô hình\nkind: exemplar\nstate: recognized\n---\n")));

    [Fact]
    public void A_fact_told_by_a_page_a_text_or_a_document_with_one_is_no_finding() => Assert.Empty(Checked.Spots(
        "no-source",
        ("khen-thuong/a.md", Checked.Document()),
        ("khen-thuong/a.commendations.csv", Awards("mot,Tổ Một,,Giấy khen,certificateOfCommendation,,")),
        ("van-ban/k.md", "---\ntitle: Kế hoạch\ntype: plan\nsystem: state\nlevel: province\nfigures:\n  - key: so-ho\n    measure: Hộ\n    value: 1\n    unit: hộ\n---\n\nToàn văn.\n"),
        ("van-ban/c.md", "---\ntitle: Văn bản được viện dẫn\ntype: plan\nsystem: state\nlevel: province\n---\n"),
        ("phong-trao/p.md", "---\nname: Phong trào\nkind: movement\nnamedIn:\n  - k\nfigures:\n  - key: so-ho-tham-gia\n    measure: Hộ\n    value: 1\n    unit: hộ\n---\n"),
        ("mo-hinh/m.md", "---\nname: Mô hình\nkind: exemplar\nstate: recognized\nrecognizedIn: a\n---\n"),
        ("mo-hinh/n.md", "---\nname: Mô hình\nkind: pilot\nstate: assigned\n---\n"),
        ("co-quan/to-mau.md", Checked.Organization()),
        ("lay-y-kien/t.md", "---\ntitle: Lấy ý kiến\noutcomeIn: a\n---\n")));

    [Theory]
    [InlineData("hai,Tổ Mẫu,,Bằng khen,certificateOfMerit,Dẫn đầu phong trào,năm 2023", false)]
    [InlineData("hai,tổ  Mẫu,,Bằng khen,certificateOfMerit,dẫn đầu phong trào,năm 2023", false)]
    [InlineData("hai,Tổ Mẫu,,Bằng khen,certificateOfMerit,Dẫn đầu phong trào,năm 2024", true)]
    [InlineData("hai,Tổ Mẫu,,Bằng khen,certificateOfMerit,Vượt chỉ tiêu,năm 2023", true)]
    [InlineData("hai,Tổ Mẫu,,Bằng khen,certificateOfMerit,,năm 2023", true)]
    [InlineData("hai,Tổ Mẫu,,Bằng khen,certificateOfMerit,Dẫn đầu phong trào,", true)]
    [InlineData("hai,Tổ Mẫu,,Tập thể lao động xuất sắc,emulationTitle,Dẫn đầu phong trào,năm 2023", true)]
    [InlineData("hai,Tổ Mẫu,xa-mau,Bằng khen,certificateOfMerit,Dẫn đầu phong trào,năm 2023", true)]
    [InlineData("hai,Tổ Khác,,Bằng khen,certificateOfMerit,Dẫn đầu phong trào,năm 2023", true)]
    public void One_achievement_is_honoured_once(string second, bool isRight) =>
        Assert.Equal(isRight ? [] : ["khen-thuong/a.commendations.csv:3 award"], Repeated("mot,Tổ Mẫu,,Giấy khen,certificateOfCommendation,Dẫn đầu phong trào,năm 2023", second));

    [Fact]
    public void A_title_of_one_year_is_given_once_and_another_title_may_be_given_beside_it()
    {
        const string Title = "Tổ Mẫu,,Tập thể lao động xuất sắc,emulationTitle,,năm 2023";
        Assert.Single(Repeated($"mot,{Title}", $"hai,{Title}"));
        Assert.Empty(Repeated($"mot,{Title}", "hai,Tổ Mẫu,,Cờ thi đua,emulationFlag,,năm 2023"));
    }

    [Fact]
    public void Two_persons_of_one_name_are_not_taken_for_one() => Assert.Empty(Checked.Spots(
        "repeated-award",
        ("khen-thuong/a.md", Checked.Document()),
        ("khen-thuong/a.commendations.csv", "key,recipient,recipientKind,unit,award,form,level,achievement,achievementText\n" + string.Concat(new[] { "", "", "Xã Đông", "Xã Tây" }
            .Select((unit, at) => $"nguoi-{(char)('a' + at)},Trần Thị Mẫu,individual,{unit},Giấy khen,certificateOfCommendation,commune,Dẫn đầu phong trào,năm 2023\n")))));

    [Fact]
    public void An_award_that_was_revoked_does_not_count() => Assert.Empty(Checked.Spots(
        "repeated-award",
        ("khen-thuong/a.md", Checked.Document("issuedOn: 2023-12-01\n")),
        ("khen-thuong/a.commendations.csv", "key,recipient,recipientKind,award,form,level,achievement,achievementText,revokedOn\nmot,Tổ Mẫu,collective,Giấy khen,certificateOfCommendation,commune,Dẫn đầu,năm 2023,2024-01-01\nhai,Tổ Mẫu,collective,Bằng khen,certificateOfMerit,province,Dẫn đầu,năm 2023,\n")));

    private static string Without(string field) => string.Concat(Whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith(field + ":", StringComparison.Ordinal)).Select(line => line + "\n"));

    private static IReadOnlyList<string> Registered(string kind, string state, string fields) =>
    [
        .. Checked.Problems(
            "registration",
            ("mo-hinh/a.md", $"---\nname: Mô hình\nkind: {kind}\nstate: {state}\n{fields}{Checked.Source}---\n"),
            ("dia-danh/xa-mau.md", Checked.Place(kind: "commune")),
            ("dia-danh/tinh-mau.md", Checked.Place()),
            ("co-quan/to-mau.md", Checked.Organization(kind: "other", level: "unit"))).Select(problem => problem.Message),
    ];

    private static IReadOnlyList<string> OddPeriods(string fields) => Checked.Spots("odd-period", ("phong-trao/a.md", Checked.Campaign(fields)));

    private static IReadOnlyList<string> Repeated(params string[] rows) => Checked.Spots(
        "repeated-award",
        ("dia-danh/xa-mau.md", Checked.Place(kind: "commune")),
        ("khen-thuong/a.md", Checked.Document()),
        ("khen-thuong/a.commendations.csv", Awards(rows)));

    private static string Awards(params string[] rows) =>
        "key,recipient,place,award,form,achievement,achievementText,recipientKind,level\n" + string.Concat(rows.Select(row => row + ",collective,province\n"));
}
