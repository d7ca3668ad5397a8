namespace ThiDua.Portal.Tests.Checks;

public sealed class ConsultationTests
{
    private const string Order = "Huân chương Lao động hạng Ba: Hội Mẫu";

    [Theory]
    [InlineData("2025-08-20", "2025-09-04", Order)]
    [InlineData("2024-03-04", "2024-03-15", Order)]
    [InlineData("2025-08-20", "2025-08-29", "Cờ thi đua của tỉnh")]
    [InlineData("2025-08-20", "2025-08-29", "Bằng khen: Nhân dân và cán bộ xã Mẫu")]
    [InlineData("2021-10-07", "2021-10-11", Order)]
    [InlineData("2025-08-20", null, Order)]
    public void Ten_working_days_or_a_window_that_no_known_rule_asks_for_is_no_finding(string opens, string? closes, string award) => Assert.Empty(Found(opens, closes, award));

    [Theory]
    [InlineData("2025-08-20", "2025-08-29", Order, "nhiều nhất 8 ngày", "152/2025")]
    [InlineData("2024-03-04", "2024-03-14", "Danh hiệu vinh dự nhà nước Nghệ nhân Ưu tú", "nhiều nhất 9 ngày", "98/2023")]
    [InlineData("2025-08-23", "2025-08-24", Order, "nhiều nhất 0 ngày", "152/2025")]
    public void A_window_whose_weekdays_are_fewer_is_flagged_with_its_basis(string opens, string closes, string award, string days, string basis)
    {
        var message = Assert.Single(Found(opens, closes, award));
        Assert.Contains(days, message, StringComparison.Ordinal);
        Assert.Contains(basis, message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Found(string opens, string? closes, string award) =>
    [
        .. Checked.Problems("consultation-window", ("lay-y-kien/a.md", $"---\ntitle: Lấy ý kiến\nopensOn: {opens}\n{(closes is null ? "" : $"closesOn: {closes}\n")}proposedAwards:\n  - \"{award}\"\n{Checked.Source}---\n"))
            .Select(problem => problem.Message),
    ];
}
