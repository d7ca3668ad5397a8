using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Law;

namespace ThiDua.Portal.Tests.Checks;

public sealed class AuthorityTests
{
    [Theory]
    [InlineData("certificateOfCommendation", "district", "2025-06-30", "the last day of districts")]
    [InlineData("certificateOfCommendation", "commune", "2024-01-01", "art. 80.3")]
    [InlineData("certificateOfCommendation", "commune", "2025-07-01", "the decree on two tiers")]
    [InlineData("certificateOfCommendation", "unit", "2025-08-01", "art. 80.1")]
    [InlineData("certificateOfCommendation", "province", "2025-08-01", "a department of the province")]
    [InlineData("certificateOfMerit", "province", "2025-08-01", "art. 79")]
    [InlineData("order", "central", "2024-02-01", "art. 77")]
    [InlineData("commemorativeMedal", "district", "2025-08-01", "no rule is known")]
    [InlineData("other", "commune", "2025-08-01", "no form of the Law")]
    [InlineData("certificateOfMerit", "commune", "2023-12-31", "under the law before")]
    public void What_the_law_of_the_day_allows_or_is_not_known_to_forbid_is_no_finding(string form, string level, string day, string because) =>
        Assert.True(Found(form, "", level, $"issuedOn: {day}\n").Count == 0, because);

    [Theory]
    [InlineData("certificateOfCommendation", "", "district", "2025-07-01", "Nghị định số 129/2025/NĐ-CP")]
    [InlineData("emulationTitle", "advancedLabourCollective", "commune", "2025-06-30", "Điều 80")]
    [InlineData("emulationTitle", "culturalFamily", "district", "2024-03-01", "Điều 80")]
    [InlineData("emulationTitle", "culturalVillage", "commune", "2024-03-01", "Điều 80")]
    [InlineData("emulationTitle", "nationalEmulationFighter", "province", "2024-03-01", "Điều 78")]
    [InlineData("medal", "", "province", "2024-03-01", "Điều 77")]
    public void What_the_law_of_the_day_leaves_to_others_is_a_warning_that_names_its_basis(string form, string title, string level, string day, string basis)
    {
        var problem = Assert.Single(Found(form, title, level, $"issuedOn: {day}\n"));
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal(title.Length > 0 ? "title" : "form", problem.Field);
        Assert.Contains(basis, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa đối chiếu", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_was_not_read_says_so() =>
        Assert.Contains("chưa đối chiếu được điều luật", Assert.Single(Found("certificateOfMerit", "", "district", "issuedOn: 2024-03-01\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_title_that_nobody_named_is_not_judged() => Assert.Empty(Found("emulationTitle", "", "commune", "issuedOn: 2024-03-01\n"));

    [Fact]
    public void The_flag_of_the_Government_is_another_than_that_of_a_province()
    {
        Assert.Empty(Found("emulationFlag", "", "province", "issuedOn: 2024-03-01\n", "Cờ thi đua của Ủy ban nhân dân tỉnh"));
        Assert.Empty(Found("emulationFlag", "", "central", "issuedOn: 2024-03-01\n", "Cờ thi đua của Chính phủ"));
        Assert.Single(Found("emulationFlag", "", "province", "issuedOn: 2024-03-01\n", "Cờ thi đua của Chính phủ"));
    }

    [Fact]
    public void Of_central_bodies_only_the_one_that_the_law_names_may_give_an_order()
    {
        Assert.Empty(Found("order", "", "central", "issuedOn: 2024-03-01\nissuer: co-quan-mau\n", codes: "CTN"));
        Assert.Empty(Found("order", "", "central", "issuedOn: 2024-03-01\nissuer: co-quan-mau\n", codes: null));
        Assert.Single(Found("order", "", "central", "issuedOn: 2024-03-01\nissuer: co-quan-mau\n", codes: "BNV"));
    }

    [Fact]
    public void A_decision_without_a_certain_day_is_judged_only_when_no_day_would_do()
    {
        Assert.Empty(Found("certificateOfCommendation", "", "district", ""));
        Assert.Empty(Found("certificateOfCommendation", "", "district", "notBefore: 2025-07-15\n"));
        Assert.Empty(Found("certificateOfCommendation", "", "district", "notBefore: 2025-06-15\nnotAfter: 2025-07-15\n"));
        Assert.Single(Found("certificateOfCommendation", "", "district", "notBefore: 2025-07-15\nnotAfter: 2025-08-15\n"));
    }

    [Fact]
    public void The_Party_and_the_Front_honour_by_rules_of_their_own()
    {
        Assert.Empty(Found("certificateOfMerit", "", "district", "issuedOn: 2024-03-01\n", system: "party"));
        Assert.Empty(Found("certificateOfMerit", "", "district", "issuedOn: 2024-03-01\n", system: "front"));
    }

    [Fact]
    public void Every_rule_says_where_it_is_written()
    {
        Assert.All(DecidingAuthority.Rules, rule =>
        {
            Assert.NotEmpty(rule.Honours);
            Assert.NotEmpty(rule.Basis);
            Assert.True(Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute));
            Assert.False(rule.Until < rule.From);
        });
        Assert.Equal(["Điều 79"], DecidingAuthority.Rules.Where(rule => !rule.IsVerified).Select(rule => rule.Basis[.."Điều 79".Length]).Distinct());
    }

    [Fact]
    public void On_every_day_of_the_Law_somebody_may_give_what_could_be_given_before()
    {
        var honours = DecidingAuthority.Rules.SelectMany(rule => rule.Honours).Distinct();
        Assert.All(honours, honour => Assert.All(
            new DateOnly[] { new(2024, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2030, 1, 1) },
            day => Assert.NotEmpty(DecidingAuthority.For(honour.Form, honour.Title, honour.Name ?? "", day))));
    }

    private static IReadOnlyList<Problem> Found(string form, string title, string level, string fields, string award = "Như quyết định", string system = "state", string? codes = null) => Checked.Problems(
        "authority",
        ("co-quan/co-quan-mau.md", Checked.Organization(codes is null ? "" : $"codes:\n  - {codes}\n", level: level)),
        ("khen-thuong/a.md", Checked.Document(fields, level, system)),
        ("khen-thuong/a.commendations.csv", $"key,recipient,recipientKind,award,form,title,level\nto-mau,Tổ Mẫu,collective,{award},{form},{title},{level}\n"));
}
