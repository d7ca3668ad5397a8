using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>What machines read of the site: the map of its pages, the rules for robots, and where former addresses lead.</summary>
internal static class MachinePages
{
    /// <summary>The most addresses that one map may hold, by the sitemap protocol.</summary>
    private const int Largest = 50_000;

    /// <summary>The map of the pages that search engines are told of; an index of maps where one does not hold them.</summary>
    public static IEnumerable<Page> Sitemap(Edition edition, IReadOnlyList<string> addresses)
    {
        var changes = ChangesOf(edition);
        if (addresses.Count <= Largest)
        {
            yield return new("sitemap.xml", sink => Write(sink, "urlset", "url", edition, addresses, changes));
            yield break;
        }

        var maps = addresses.Chunk(Largest).ToList();
        yield return new("sitemap.xml", sink => Write(sink, "sitemapindex", "sitemap", edition, maps.Select((_, at) => $"/sitemap-{at + 1}.xml"), changes));
        foreach (var (at, map) in maps.Index())
            yield return new($"sitemap-{at + 1}.xml", sink => Write(sink, "urlset", "url", edition, map, changes));
    }

    public static Page Robots(Edition edition) => new("robots.txt", sink => sink.Markup($"User-agent: *\nAllow: /\nSitemap: {Frame.Whole(edition, "/sitemap.xml")}\n"));

    /// <summary>A page at every former address, and all of them in one file for servers.</summary>
    public static IEnumerable<Page> Redirects(Edition edition)
    {
        var moved = (
            from dataset in DatasetCatalog.Datasets
            where dataset.Folders.Count > 0
            from record in edition.Publication.All(dataset).Cast<RecordWithPage>()
            from former in record.FormerIds
            select (From: $"/{edition.Publication.Folder(record)}/{former}", Record: record)).ToList();

        foreach (var (from, record) in moved)
        {
            yield return new(Page.PathOf(from), sink => new Views_Moved().Render(
                new(Titles.Of(record), edition.Publication.Address(record), Frame.Whole(edition, edition.Publication.Address(record))), sink), edition.Publication.Provenance(record)?.File);
        }

        yield return new("redirects.txt", sink =>
        {
            foreach (var (from, record) in moved)
                sink.Markup($"{from} {edition.Publication.Address(record)}\n");
        });
    }

    /// <summary>When records were last changed, by address; lists change with the day and have no such time.</summary>
    private static Dictionary<string, DateOnly> ChangesOf(Edition edition) => (
        from dataset in DatasetCatalog.Datasets
        where dataset.Folders.Count > 0
        from record in edition.Publication.All(dataset)
        let changed = edition.Publication.Provenance(record)?.ChangedOn
        where changed is not null
        select (Address: edition.Publication.Address(record), Changed: changed.Value)).ToDictionary(one => one.Address, one => one.Changed, StringComparer.Ordinal);

    private static void Write(Sink sink, string root, string item, Edition edition, IEnumerable<string> addresses, Dictionary<string, DateOnly> changes)
    {
        sink.Markup($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var address in addresses)
        {
            sink.Markup($"<{item}><loc>");
            sink.Text(Frame.Whole(edition, address));
            sink.Markup("</loc>");
            if (changes.TryGetValue(address, out var changed))
                sink.Markup(string.Create(CultureInfo.InvariantCulture, $"<lastmod>{changed:yyyy-MM-dd}</lastmod>"));
            sink.Markup($"</{item}>\n");
        }

        sink.Markup($"</{root}>\n");
    }
}
