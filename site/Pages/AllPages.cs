using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Pages.Records;
using ThiDua.Portal.Site.Pages.Search;

namespace ThiDua.Portal.Site.Pages;

/// <summary>Every page of an edition, in a fixed order.</summary>
public static class AllPages
{
    public static IEnumerable<Page> Of(Edition edition)
    {
        var shelves = Shelves.Of(edition);
        var counts = new Counts(edition.Publication);
        var addresses = new List<string>();
        var pages = HomePages.Of(edition, shelves)
            .Concat(PortalPages.Of(edition, shelves))
            .Concat(StatisticsPages.Of(edition, shelves, counts))
            .Concat(shelves.SelectMany(shelf => ListPages.Of(edition, shelf)))
            .Concat(RecordPages.Of(edition))
            .Concat(DataPages.Of(edition, counts))
            .Concat(shelves.Select(shelf => FeedPages.Of(edition, shelf)))
            .Concat(FeedPages.OfBodies(edition))
            .Concat(CalendarPages.Of(edition))
            .Concat(SearchFiles.Of(edition, shelves, counts))
            .Concat(MachinePages.Redirects(edition));
        foreach (var page in pages)
        {
            if (page.Listed is { } address)
                addresses.Add(address);
            yield return page;
        }

        // The map knows the other pages: it comes after them.
        foreach (var page in MachinePages.Sitemap(edition, addresses))
            yield return page;
        yield return MachinePages.Robots(edition);
    }
}
