using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The home page.</summary>
public static class HomePages
{
    /// <summary>How many days ahead a deadline is near.</summary>
    public const int NearDays = 60;

    private const int Most = 4;

    /// <summary>The lists whose records belong to a place.</summary>
    private static readonly string[] Placed = ["phong-trao", "mo-hinh", "khen-thuong", "van-ban", "lay-y-kien"];

    public static IEnumerable<Page> Of(Edition edition, IReadOnlyList<Shelf> shelves) =>
    [
        Page.At("/", () => new Frame(edition, edition.Publication.Portal.Name, "/") { Description = Words.HomeDescription, DependsOnToday = true, HasOwnSearch = true }
            .With(new Views_Home(), Home(edition, shelves))),
    ];

    private static HomeModel Home(Edition edition, IReadOnlyList<Shelf> shelves)
    {
        var (publication, today) = (edition.Publication, edition.Today);
        var running = First(edition, publication.All<Campaign>().Where(campaign => States.Of(campaign, today) is PeriodState.Running).OrderBy(campaign => campaign.EndsOn), stated: false, campaign => Words.Away(campaign.EndsOn!.Value, today));
        return new(edition, [.. shelves.Select(shelf => new CountRow(new(Words.Short(shelf.Folder), shelf.Address), shelf.Records.Count))])
        {
            Running = running,
            Campaigns = running.Total > 0 ? new([], 0) : First(edition, On(shelves, "phong-trao"), stated: true),
            Open = First(edition, publication.All<Consultation>().Where(consultation => States.Of(consultation, today) is PeriodState.Running).OrderBy(consultation => consultation.ClosesOn), stated: true, consultation => Words.WorkingDaysLeft(WorkingCalendar.Count(today, consultation.ClosesOn)) ?? Words.Away(consultation.ClosesOn!.Value, today)),
            Near = First(
                edition,
                publication.All<Obligation>()
                    .Where(obligation => States.Of(obligation, today) is ObligationState.Upcoming or ObligationState.Due && obligation.LastAllowedOn <= today.AddDays(NearDays))
                    .OrderBy(obligation => obligation.LastAllowedOn),
                stated: true,
                obligation => Words.Away(obligation.LastAllowedOn!.Value, today)),
            Newest = First(edition, On(shelves, "van-ban"), stated: false),
            Awards = First(edition, On(shelves, "khen-thuong"), stated: false),
            Models = First(edition, On(shelves, "mo-hinh"), stated: false),
            Places = Places(edition, shelves),
        };
    }

    private static IReadOnlyList<Record> On(IReadOnlyList<Shelf> shelves, string folder) => shelves.Single(shelf => shelf.Folder == folder).Records;

    /// <summary>The provinces as they are named in records, in Vietnamese order.</summary>
    private static IReadOnlyList<CountRow> Places(Edition edition, IReadOnlyList<Shelf> shelves) =>
    [
        .. from shelf in shelves
           where Placed.Contains(shelf.Folder)
           from grouping in shelf.Groupings
           where grouping.Slug is "dia-danh"
           from @group in grouping.Groups
           let place = edition.Publication.Find(@group.Slug) as Place
           where place?.Kind is PlaceKind.Province or PlaceKind.CentralCity
           group @group.Records.Count by place into counts
           orderby Text.SortKey(counts.Key.Name)
           select new CountRow(Fields.Link(edition, counts.Key), counts.Sum()),
    ];

    /// <param name="edition">The edition.</param>
    /// <param name="records">The records, the first ones first.</param>
    /// <param name="stated">Whether each says how it stands today.</param>
    /// <param name="left">How long there is still time; null where time does not matter.</param>
    private static HomeList First<T>(Edition edition, IEnumerable<T> records, bool stated, Func<T, string>? left = null)
        where T : Record
    {
        var all = records.ToList();
        return new([.. all.Take(Most).Select(record => Shown(Cards.Of(edition, record), record))], all.Count);

        Card Shown(Card card, T record) => card with
        {
            Tag = stated ? States.Of(edition, record) : card.Tag,
            Facts = left is null ? card.Facts : [new(Words.Capital(left(record))), .. card.Facts],
        };
    }
}
