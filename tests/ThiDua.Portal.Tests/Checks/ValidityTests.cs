namespace ThiDua.Portal.Tests.Checks;

public sealed class ValidityTests
{
    private const string Old = "validUntil: 2025-06-30\n";
    private const string New = "validFrom: 2025-07-01\n";

    [Theory]
    [InlineData("issuedOn: 2025-05-12\nplace: cu\n")]
    [InlineData("issuedOn: 2025-06-30\nplace: cu\n")]
    [InlineData("issuedOn: 2025-07-01\nplace: moi\n")]
    [InlineData("notBefore: 2025-06-01\nnotAfter: 2025-08-01\nplace: cu\n")]
    [InlineData("notBefore: 2020-01-01\nplace: cu\n")]
    [InlineData("notAfter: 2025-06-01\nplace: cu\n")]
    [InlineData("place: cu\n")]
    public void A_place_of_that_day_or_of_a_day_that_it_may_have_been_is_no_finding(string fields) => Assert.Empty(Documents(fields));

    [Theory]
    [InlineData("issuedOn: 2025-07-01\nplace: cu\n", "khen-thuong/a.md:7 place")]
    [InlineData("issuedOn: 2025-06-30\nplace: moi\n", "khen-thuong/a.md:7 place")]
    [InlineData("notBefore: 2025-07-01\nplace: cu\n", "khen-thuong/a.md:7 place")]
    [InlineData("notAfter: 2025-06-30\nplace: moi\n", "khen-thuong/a.md:7 place")]
    [InlineData("issuedOn: 2025-07-01\nissuer: co-quan-cu\n", "khen-thuong/a.md:7 issuer")]
    [InlineData("issuedOn: 2025-07-01\nissuer: uy-ban-cu\n", "khen-thuong/a.md:7 issuer")]
    [InlineData("issuedOn: 2025-07-01\nplace: cu\nnote: Số của quyết định không rõ.\n", "khen-thuong/a.md:7 place")]
    public void A_place_or_body_of_another_time_is_flagged(string fields, string spot) => Assert.Equal([spot], Documents(fields));

    [Fact]
    public void A_company_outlives_the_province_it_is_in() => Assert.Empty(Documents("issuedOn: 2025-07-01\nissuer: cong-ty\n"));

    [Fact]
    public void Titles_of_2024_given_on_12_May_2025_name_the_communes_of_that_day()
    {
        Assert.Empty(Rows("2025-05-12", "cu"));
        Assert.Equal(["khen-thuong/a.commendations.csv:2 place"], Rows("2025-07-12", "cu"));
        Assert.Equal(["khen-thuong/a.commendations.csv:2 place"], Rows("2025-05-12", "moi"));
    }

    [Fact]
    public void The_resolution_that_creates_a_province_names_it_before_its_first_day()
    {
        Assert.Empty(Spots(Checked.Document("issuedOn: 2025-06-12\nplace: moi\n", "central", type: "resolution")));
        Assert.Single(Spots(Checked.Document("issuedOn: 2021-06-12\nplace: moi\n", "central", type: "resolution")));
        Assert.Single(Spots(Checked.Document("issuedOn: 2025-06-12\nplace: moi\n", "central", type: "plan")));
    }

    [Fact]
    public void Duties_campaigns_models_and_consultations_name_what_there_was()
    {
        Assert.Equal(
            ["khen-thuong/a.md:10 responsible", "lay-y-kien/t.md:4 place", "mo-hinh/m.md:6 recognizedBy", "phong-trao/p.md:5 places"],
            Spots(
                Checked.Document("issuedOn: 2025-08-01\nobligations:\n  - key: bao-cao\n    what: Báo cáo\n    responsible:\n      - co-quan-cu\n"),
                ("phong-trao/p.md", Checked.Campaign("launchedOn: 2025-08-01\nplaces:\n  - cu\n")),
                ("mo-hinh/m.md", $"---\nname: Mô hình\nkind: exemplar\nstate: recognized\nrecognizedYear: 2026\nrecognizedBy: co-quan-cu\n{Checked.Source}---\n"),
                ("lay-y-kien/t.md", $"---\ntitle: Lấy ý kiến\nopensOn: 2025-08-01\nplace: cu\n{Checked.Source}---\n")));
    }

    [Fact]
    public void A_model_recognised_in_the_year_of_the_merger_may_be_of_either_unit() => Assert.Empty(Spots(
        Checked.Document(),
        ("mo-hinh/m.md", $"---\nname: Mô hình\nkind: exemplar\nstate: recognized\nrecognizedYear: 2025\nplace: cu\n{Checked.Source}---\n"),
        ("mo-hinh/n.md", $"---\nname: Mô hình\nkind: exemplar\nstate: recognized\nrecognizedYear: 2025\nplace: moi\n{Checked.Source}---\n")));

    private static IReadOnlyList<string> Documents(string fields) => Spots(Checked.Document(fields));

    private static IReadOnlyList<string> Rows(string day, string place) => Spots(
        Checked.Document($"issuedOn: {day}\n"),
        ("khen-thuong/a.commendations.csv", $"key,recipient,recipientKind,place,award,form,title,level\nxa,Xã Mẫu,collective,{place},\"Xã, phường, thị trấn tiêu biểu\",emulationTitle,exemplaryCommune,province\n"));

    private static IReadOnlyList<string> Spots(string document, params (string, string)[] more) => Checked.Spots(
        "not-valid-then",
        [
            ("khen-thuong/a.md", document),
            ("dia-danh/cu.md", Checked.Place(Old)),
            ("dia-danh/moi.md", Checked.Place(New)),
            ("co-quan/co-quan-cu.md", Checked.Organization(Old, "advisoryBody")),
            ("co-quan/uy-ban-cu.md", Checked.Organization("place: cu\n")),
            ("co-quan/cong-ty.md", Checked.Organization("place: cu\n", "enterprise", "unit")),
            .. more,
        ]);
}
