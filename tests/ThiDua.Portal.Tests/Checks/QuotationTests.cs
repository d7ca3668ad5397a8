using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.Checks;

public sealed class QuotationTests
{
    private const string Body =
        """
        KẾ HOẠCH\
        Hưởng ứng phong trào
        ===

        ## I. MỤC TIÊU

        - Phấn đấu trên **90%** số hộ
          mỗi xã tham gia “*Dân vận khéo*”.

        1\. Báo cáo trước ngày 15/12/2023.

        """;

    [Theory]
    [InlineData("trên 90%")]
    [InlineData("TRÊN 90% số hộ mỗi xã")]
    [InlineData("“Dân vận khéo”")]
    [InlineData("Kế hoạch Hưởng ứng phong trào")]
    [InlineData("1. Báo cáo")]
    [InlineData("I. MỤC TIÊU")]
    public void A_quotation_is_found_whatever_marks_and_breaks_stand_in_it(string quotation) => Assert.Empty(Found($"valueText: {quotation}"));

    [Theory]
    [InlineData("valueText: trên 95%", "van-ban/a.md:11 valueText")]
    [InlineData("qualifierText: có thể", "van-ban/a.md:11 qualifierText")]
    [InlineData("whomText: mỗi huyện", "van-ban/a.md:11 whomText")]
    [InlineData("periodText: năm 2024", "van-ban/a.md:11 periodText")]
    public void A_quotation_that_is_not_in_the_text_is_an_error_at_its_line(string quotation, string spot)
    {
        Assert.Equal([spot], Found(quotation));
    }

    [Fact]
    public void It_is_an_error_because_one_of_the_two_can_always_be_mended() =>
        Assert.Equal(Severity.Error, Assert.Single(Checked.Problems("quotation", ("van-ban/a.md", Plan("valueText: trên 95%")))).Severity);

    [Fact]
    public void A_document_whose_text_is_not_here_cannot_be_looked_into() =>
        Assert.Empty(Checked.Spots("quotation", ("van-ban/a.md", Checked.Document("corrections:\n  - key: sai\n    kind: typo\n    asWritten: thu đua\n    reason: Sai chữ.\n"))));

    [Fact]
    public void What_is_compared_with_another_document_may_be_quoted_from_it()
    {
        Assert.Empty(Correction("crossDocument"));
        Assert.Single(Correction("typo"));
    }

    [Fact]
    public void Rows_that_stream_by_are_looked_up_too() => Assert.Equal(
        ["van-ban/a.obligations.csv:3 dateText"],
        Checked.Spots(
            "quotation",
            ("van-ban/a.md", Checked.Document(body: Body)),
            ("van-ban/a.obligations.csv", "key,what,until,dateText,bound\nmot,Báo cáo,2023-12-15,trước ngày 15/12/2023,before\nhai,Báo cáo,2023-12-16,trước ngày 16/12/2023,before\n")));

    private static IReadOnlyList<string> Correction(string kind) => Checked.Spots(
        "quotation",
        ("van-ban/a.md", Checked.Document($"corrections:\n  - key: khac\n    kind: {kind}\n    asWritten: giai đoạn 2022-2025\n    reason: Khác nhau.\n", body: Body)));

    private static IReadOnlyList<string> Found(string field) => Checked.Spots("quotation", ("van-ban/a.md", Plan(field)));

    private static string Plan(string field) => Checked.Document($"targets:\n  - key: so-ho\n    what: Hộ tham gia\n    operator: moreThan\n    value: 90\n    {field}\n", body: Body);
}
