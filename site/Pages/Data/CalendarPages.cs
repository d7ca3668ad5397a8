using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The days of campaigns and obligations as calendars: of each campaign, of each body, and all.</summary>
internal static class CalendarPages
{
    public const string Whole = "/cam-ket.ics";

    /// <summary>The calendar of a record; null when it names no day.</summary>
    public static string? AddressOf(Edition edition, Record record) => Events(edition, record).Any() ? edition.Publication.Address(record) + ".ics" : null;

    public static IEnumerable<Page> Of(Edition edition)
    {
        var all = edition.Publication.All<Campaign>().Cast<Record>().Concat(edition.Publication.All<Obligation>()).SelectMany(record => Event(edition, record));
        yield return new(Whole[1..], sink => Calendar.Write(sink, Words.CalendarOfAll, all));
        foreach (var record in edition.Publication.All<Campaign>().Cast<Record>().Concat(edition.Publication.All<Organization>()))
        {
            if (AddressOf(edition, record) is { } address)
                yield return new(address[1..], sink => Calendar.Write(sink, Titles.Of(record), Events(edition, record)), edition.Publication.Provenance(record)?.File);
        }
    }

    /// <summary>The obligations that are part of a campaign: those that name it, and those of the document that launched it when they name no other.</summary>
    public static IEnumerable<Obligation> ObligationsOf(Edition edition, Campaign campaign)
    {
        var launched = edition.Publication.Find(campaign.LaunchedIn) is { } document ? edition.Publication.Rows<Obligation>(document).Where(row => row.Campaign is null) : [];
        return edition.Publication.Referring<Obligation>(campaign, "campaign").Concat(launched).OrderBy(row => row.LastAllowedOn ?? DateOnly.MaxValue).ThenBy(row => row.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<CalendarEvent> Events(Edition edition, Record record) => record switch
    {
        Campaign campaign => ObligationsOf(edition, campaign).Cast<Record>().Prepend(campaign).SelectMany(one => Event(edition, one)),
        _ => edition.Publication.Referring<Obligation>(record, "responsible").Cast<Record>().Concat(edition.Publication.Referring<Campaign>(record, "launchedBy")).SelectMany(one => Event(edition, one)),
    };

    private static IEnumerable<CalendarEvent> Event(Edition edition, Record record)
    {
        var (first, last, words) = record switch
        {
            Campaign campaign => (campaign.StartsOn, campaign.EndsOn, campaign.PeriodText),
            Obligation { Bound: DateBound.Within } within => (within.From, within.LastAllowedOn, Words.Deadline(within)),
            Obligation { Bound: not (DateBound.After or DateBound.Recurring) } obligation => (obligation.LastAllowedOn, obligation.LastAllowedOn, Words.Deadline(obligation)),
            _ => (null, null, null),
        };
        if ((first ?? last) is { } from)
            yield return new(record.Id, Titles.Of(record), from, last ?? from, words, Frame.Whole(edition, edition.Publication.Address(record)), FeedPages.DayOf(edition, record) ?? from);
    }
}
