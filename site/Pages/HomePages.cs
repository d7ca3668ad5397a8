using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What the home page shows.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Counts">What there is, with its list.</param>
/// <param name="Running">The campaigns of the day.</param>
/// <param name="Open">The consultations of the day.</param>
/// <param name="Near">The obligations whose last day is near.</param>
/// <param name="Newest">The newest documents.</param>
public sealed record HomeModel(Edition Edition, IReadOnlyList<CountRow> Counts, HomeList Running, HomeList Open, HomeList Near, HomeList Newest);

/// <summary>The first records of a list.</summary>
/// <param name="Cards">The first of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record HomeList(IReadOnlyList<Card> Cards, int Total);

/// <summary>The home page.</summary>
public static class HomePages
{
    /// <summary>How many days ahead a deadline is near.</summary>
    public const int NearDays = 60;

    private const int Most = 6;

    public static IEnumerable<Page> Of(Edition edition, IReadOnlyList<Shelf> shelves, Counts counts) =>
    [
        Page.At("/", () => new Frame(edition, edition.Publication.Portal.Name, "/") { Description = Words.HomeDescription, DependsOnToday = true }
            .With(new Views_Home(), Home(edition, shelves, counts))),
    ];

    private static HomeModel Home(Edition edition, IReadOnlyList<Shelf> shelves, Counts counts)
    {
        var (publication, today) = (edition.Publication, edition.Today);
        var running = publication.All<Campaign>().Where(campaign => States.Of(campaign, today) is PeriodState.Running).OrderBy(campaign => campaign.EndsOn);
        var open = publication.All<Consultation>().Where(consultation => States.Of(consultation, today) is PeriodState.Running).OrderBy(consultation => consultation.ClosesOn);
        var near = publication.All<Obligation>()
            .Where(obligation => States.Of(obligation, today) is ObligationState.Upcoming or ObligationState.Due && obligation.LastAllowedOn <= today.AddDays(NearDays))
            .OrderBy(obligation => obligation.LastAllowedOn);
        var newest = publication.All<Document>().Where(document => document.IssuedOn is not null).OrderByDescending(document => document.IssuedOn).ThenBy(document => document.Id, StringComparer.Ordinal);
        return new(
            edition,
            [.. shelves.Select(shelf => new CountRow(new(shelf.Title, shelf.Address), shelf.Records.Count)), new(new(Words.Honours, "/khen-thuong"), counts[Commendation.Dataset])],
            First(edition, running, stated: false),
            First(edition, open, stated: true),
            First(edition, near, stated: true),
            First(edition, newest, stated: false));
    }

    private static HomeList First(Edition edition, IEnumerable<Record> records, bool stated)
    {
        var all = records.ToList();
        return new([.. all.Take(Most).Select(record => Cards.Of(edition, record) with { Tag = stated ? States.Of(edition, record) : null })], all.Count);
    }
}
