using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages;

namespace ThiDua.Portal.Tests.Site;

public sealed class StateTests
{
    private static readonly DateOnly Today = new(2024, 6, 15);

    [Theory]
    [InlineData(DateBound.OnOrBefore, null, "2024-06-16", ObligationState.Upcoming)]
    [InlineData(DateBound.OnOrBefore, null, "2024-06-15", ObligationState.Due)]
    [InlineData(DateBound.OnOrBefore, null, "2024-06-14", ObligationState.NotSeen)]
    [InlineData(DateBound.Before, null, "2024-06-17", ObligationState.Upcoming)]
    [InlineData(DateBound.Before, null, "2024-06-16", ObligationState.Due)]
    [InlineData(DateBound.Before, null, "2024-06-15", ObligationState.NotSeen)]
    [InlineData(DateBound.Within, "2024-06-16", "2024-06-30", ObligationState.Upcoming)]
    [InlineData(DateBound.Within, "2024-06-15", "2024-06-30", ObligationState.Due)]
    [InlineData(DateBound.Within, "2024-06-01", "2024-06-14", ObligationState.NotSeen)]
    [InlineData(DateBound.Recurring, null, null, ObligationState.Recurring)]
    [InlineData(DateBound.After, "2024-01-01", null, ObligationState.Undated)]
    [InlineData(null, null, null, ObligationState.Undated)]
    public void An_obligation_stands_by_its_last_allowed_day(DateBound? bound, string? from, string? until, ObligationState state) =>
        Assert.Equal(state, States.Of(Obligation(bound, from, until), Today));

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2099-01-01")]
    public void A_result_counts_as_soon_as_one_is_named(string until) =>
        Assert.Equal(ObligationState.Published, States.Of(Obligation(DateBound.OnOrBefore, null, until) with { ResultText = "Đã xong" }, Today));

    [Theory]
    [InlineData("2024-06-16", null, PeriodState.Upcoming)]
    [InlineData("2024-06-15", "2024-06-15", PeriodState.Running)]
    [InlineData("2024-06-01", null, PeriodState.Started)]
    [InlineData(null, "2024-06-14", PeriodState.Over)]
    [InlineData(null, "2024-06-15", PeriodState.Unknown)]
    [InlineData(null, null, PeriodState.Unknown)]
    public void A_campaign_runs_from_its_first_to_its_last_day(string? first, string? last, PeriodState state) =>
        Assert.Equal(state, States.Of(new Campaign { Id = "x", Name = "X", Kind = CampaignKind.Movement, StartsOn = Day(first), EndsOn = Day(last) }, Today));

    [Fact]
    public void Silence_is_never_called_a_breach() => Assert.All(Enum.GetValues<ObligationState>(), state =>
        Assert.DoesNotContain(["trễ", "quá hạn", "vi phạm", "không làm"], word => ThiDua.Portal.Site.Words.State(state).Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void The_home_page_shows_what_goes_on_and_the_day_it_was_computed_for()
    {
        var words = RenderedSite.Words(RenderedSite.Small.Of("/").QuerySelector("main"));
        Assert.Contains("Phong trào đang diễn ra (1)", words, StringComparison.Ordinal);
        Assert.Contains("Đang lấy ý kiến Nhân dân (1)", words, StringComparison.Ordinal);
        Assert.Contains("Thời hạn trong 60 ngày tới (3)", words, StringComparison.Ordinal);
        Assert.Contains("15/6/2024", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments_are_listed_dated_first_then_those_that_come_again_then_those_without_a_day_then_targets() =>
        Assert.Equal(
            ["Việc có thời hạn", "Việc định kỳ", "Việc không ghi thời hạn", "Chỉ tiêu"],
            RenderedSite.Small.Of("/cam-ket").QuerySelectorAll("main h2").Select(heading => heading.TextContent));

    private static Obligation Obligation(DateBound? bound, string? from, string? until) =>
        new() { Id = "x~y", Document = new("x"), What = "Việc", Bound = bound, From = Day(from), Until = Day(until) };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
