namespace ThiDua.Portal.Tests.Checks;

public sealed class CampaignTests
{
    [Theory]
    [InlineData("province", "central")]
    [InlineData("province", "province")]
    [InlineData("unit", "commune")]
    [InlineData("province", null)]
    [InlineData(null, "commune")]
    public void A_campaign_may_answer_one_of_its_level_or_of_a_higher_one(string? level, string? answered) => Assert.Empty(Levels(level, answered));

    [Theory]
    [InlineData("central", "province")]
    [InlineData("district", "commune")]
    public void A_campaign_that_answers_a_lower_one_is_flagged(string level, string answered) => Assert.Equal(["phong-trao/b.md:5 respondsTo"], Levels(level, answered));

    [Theory]
    [InlineData("respondsTo", "startsOn: 2021-01-01\nendsOn: 2025-12-31\n")]
    [InlineData("respondsTo", "startsOn: 2022-06-01\n")]
    [InlineData("parent", "endsOn: 2023-12-31\n")]
    [InlineData("parent", "")]
    public void A_campaign_within_the_time_of_the_one_above_is_no_finding(string link, string time) => Assert.Empty(Periods(link, time));

    [Theory]
    [InlineData("respondsTo", "startsOn: 2020-12-31\nendsOn: 2025-12-31\n")]
    [InlineData("respondsTo", "startsOn: 2026-01-01\n")]
    [InlineData("parent", "endsOn: 2026-01-01\n")]
    [InlineData("parent", "endsOn: 2020-06-01\n")]
    public void A_campaign_outside_the_time_of_the_one_above_is_flagged_though_it_has_a_note(string link, string time) =>
        Assert.Single(Periods(link, time + "note: Ghi chú về việc khác.\n"));

    private static IReadOnlyList<string> Levels(string? level, string? answered) => Checked.Spots(
        "response-level",
        ("phong-trao/a.md", Checked.Campaign(answered is null ? "" : $"level: {answered}\n")),
        ("phong-trao/b.md", Checked.Campaign($"{(level is null ? "" : $"level: {level}\n")}respondsTo: a\n")));

    private static IReadOnlyList<string> Periods(string link, string time) => Checked.Spots(
        "outside-parent",
        ("phong-trao/a.md", Checked.Campaign("startsOn: 2021-01-01\nendsOn: 2025-12-31\n")),
        ("phong-trao/b.md", Checked.Campaign($"{time}{link}: a\n")));
}
