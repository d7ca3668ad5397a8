using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>The home page.</summary>
public static class HomePages
{
    /// <summary>How many days ahead a deadline is near.</summary>
    public const int NearDays = 60;

    private const int Most = 6;

    public static IEnumerable<Page> Of(Edition edition, Counts counts) =>
    [
        Page.At("/", () => new Frame(edition, edition.Publication.Portal.Name, "/") { Description = Words.HomeDescription, DependsOnToday = true }
            .With(new Views_Home(), Home(edition, counts))),
    ];

    private static HomeModel Home(Edition edition, Counts counts)
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
            [.. DatasetCatalog.Datasets.Where(dataset => dataset != Entry.Dataset).Select(dataset => new CountRow(new(dataset.Label, ListOf(dataset)), counts[dataset]))],
            First(edition, running, stated: false),
            First(edition, open, stated: true),
            First(edition, near, stated: true),
            First(edition, newest, stated: false));
    }

    /// <summary>Where the records of a dataset are listed; its data where there is no list.</summary>
    private static string ListOf(Dataset dataset) => dataset.Name switch
    {
        _ when dataset.Folders is [var folder, ..] => $"/{folder}",
        "commendations" => "/khen-thuong",
        "obligations" or "targets" => "/cam-ket",
        "corrections" => "/dinh-chinh",
        _ => $"{DataPages.Address}#{dataset.Name}",
    };

    private static HomeList First(Edition edition, IEnumerable<Record> records, bool stated)
    {
        var all = records.ToList();
        return new([.. all.Take(Most).Select(record => Cards.Of(edition, record) with { Tag = stated ? States.Of(edition, record) : null })], all.Count);
    }
}
