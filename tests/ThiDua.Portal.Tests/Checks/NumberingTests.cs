namespace ThiDua.Portal.Tests.Checks;

public sealed class NumberingTests
{
    [Fact]
    public void Numbers_that_grow_with_time_are_no_finding() => Assert.Empty(Found(
        ("2992/KH-UBND", "2021-08-12", null),
        ("4088/KH-UBND", "2021-10-28", null)));

    [Fact]
    public void The_State_starts_again_each_year_and_counts_each_kind_by_itself() => Assert.Empty(Found(
        ("4088/KH-UBND", "2021-10-28", null),
        ("12/KH-UBND", "2022-01-05", null),
        ("3/CT-UBND", "2022-02-05", null),
        ("10/2022/QĐ-UBND", "2022-03-01", null),
        ("5/QĐ-UBND", "2022-03-02", null)));

    [Fact]
    public void The_Party_counts_on_through_a_term_and_starts_again_in_the_next() => Assert.Empty(Found(
        ("1231-CV/TU", "2018-07-06", "khóa XIII"),
        ("1697-CV/TU", "2020-04-07", "khóa XIII"),
        ("116-CV/TU", "2021-03-30", "khóa XIV"),
        ("189-CV/TU", "2021-06-29", "khóa XIV")));

    [Fact]
    public void Without_its_term_a_number_of_the_Party_says_nothing() => Assert.Empty(Found(
        ("1697-CV/TU", "2020-04-07", null),
        ("116-CV/TU", "2021-03-30", null)));

    [Fact]
    public void Two_issuers_may_have_one_number() => Assert.Empty(Checked.Spots(
        "numbering-order",
        ("co-quan/mot.md", Checked.Organization()),
        ("co-quan/hai.md", Checked.Organization()),
        ("van-ban/a.md", Checked.Document("symbol: 11/CT-UBND\nissuer: mot\nissuedOn: 2021-09-07\n")),
        ("van-ban/b.md", Checked.Document("symbol: 11/CT-UBND\nissuer: hai\nissuedOn: 2021-09-28\n")),
        ("van-ban/c.md", Checked.Document("symbol: 11/CT-UBND\nissuedOn: 2021-10-28\n"))));

    [Fact]
    public void Numbers_of_one_day_have_no_order() => Assert.Empty(Found(
        ("12/QĐ-UBND", "2021-08-12", null),
        ("9/QĐ-UBND", "2021-08-12", null)));

    [Fact]
    public void A_number_that_falls_is_flagged_once() => Assert.Equal(
        ["van-ban/b.md:6 symbol"],
        Found(("12/QĐ-UBND", "2021-03-01", null), ("9/QĐ-UBND", "2021-05-01", null), ("13/QĐ-UBND", "2021-06-01", null)));

    [Fact]
    public void A_number_that_comes_twice_is_flagged() => Assert.Equal(
        ["van-ban/b.md:6 symbol"],
        Found(("15-CT/TU", "2021-02-01", "khóa XV"), ("15 - CT/TU", "2023-02-01", "khóa XV")));

    private static IReadOnlyList<string> Found(params (string Symbol, string Day, string? Term)[] documents) => Checked.Spots(
        "numbering-order",
        [
            ("co-quan/co-quan-mau.md", Checked.Organization()),
            .. documents.Select((document, at) => (
                $"van-ban/{(char)('a' + at)}.md",
                Checked.Document(
                    $"symbol: {document.Symbol}\nissuer: co-quan-mau\nissuedOn: {document.Day}\n{(document.Term is null ? "" : $"term: {document.Term}\n")}",
                    system: document.Symbol.Contains("/TU", StringComparison.Ordinal) ? "party" : "state"))),
        ]);
}
