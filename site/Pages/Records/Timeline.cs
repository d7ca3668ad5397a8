using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>The days of a campaign in their order: its beginning and end, and what its documents ask for by when.</summary>
/// <param name="Days">The days; those without a date last.</param>
/// <param name="Period">The period itself, where both ends are known.</param>
/// <param name="Today">The day of the edition.</param>
/// <param name="Calendar">The same days for a calendar.</param>
public sealed record Timeline(IReadOnlyList<TimelineDay> Days, (DateOnly First, DateOnly Last)? Period, DateOnly Today, string? Calendar)
{
    public static Timeline? Of(Edition edition, Campaign campaign)
    {
        var obligations = CalendarPages.ObligationsOf(edition, campaign).Select(row => Day(edition, row)).ToList();
        if (obligations.Count is 0)
            return null;
        List<TimelineDay> days =
        [
            .. Edge(campaign.StartsOn, Words.Begins),
            .. obligations,
            .. Edge(campaign.EndsOn, Words.Ends),
        ];
        return new(
            [.. days.OrderBy(day => day.Day ?? DateOnly.MaxValue)],
            campaign is { StartsOn: { } first, EndsOn: { } last } ? (first, last) : null,
            edition.Today,
            CalendarPages.AddressOf(edition, campaign));
    }

    private static IEnumerable<TimelineDay> Edge(DateOnly? day, string words) =>
        day is { } known ? [new(known, Fields.Day(known), new(words), null, [])] : [];

    private static TimelineDay Day(Edition edition, Obligation row) => new(
        row.Bound is DateBound.After or DateBound.Recurring ? null : row.LastAllowedOn,
        new(Words.Capital(Words.Deadline(row) ?? Words.State(ObligationState.Undated))),
        Fields.Link(edition, row),
        Words.Deadline(row) is null ? null : States.Of(edition, row),
        [.. Facts(edition, row).OfType<Shown>()]);

    private static IEnumerable<Shown?> Facts(Edition edition, Obligation row)
    {
        yield return row.WhoText is { } who ? new(who) : null;
        if (States.Of(row, edition.Today) is ObligationState.Upcoming or ObligationState.Due && row.LastAllowedOn is { } last)
            yield return new(Words.Away(last, edition.Today));
        yield return row.ResultText is { } result ? new(result) : null;
        yield return row.ResultIn is { } document ? Fields.Link(edition, document) : null;
    }
}
