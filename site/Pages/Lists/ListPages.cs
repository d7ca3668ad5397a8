using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>The pages of the lists: whole, by group, the index of groups, and the whole list as a table of values.</summary>
public static class ListPages
{
    public const int PageSize = 50;

    public static IEnumerable<Page> Of(Edition edition, Shelf shelf)
    {
        foreach (var page in Paged(edition, shelf, shelf.Title, shelf.Address, shelf.Index + "/trang/", shelf.Records, []))
            yield return page;

        yield return Page.At(shelf.Index, () => new Frame(edition, Words.IndexTitle(shelf.Title), shelf.Index)
        {
            Description = Words.IndexDescription(shelf.Title, shelf.Groupings.Select(grouping => grouping.Label)),
            Crumbs = [new(shelf.Title, shelf.Address)],
            DependsOnToday = shelf.DependsOnToday,
        }.With(new Views_Groups(), shelf));

        foreach (var grouping in shelf.Groupings)
        {
            foreach (var group in grouping.Groups)
            {
                var address = shelf.AddressOf(grouping, group);
                var title = Words.GroupTitle(shelf.Title, grouping.Label, group.Label);
                foreach (var page in Paged(edition, shelf, title, address, address + "/trang/", group.Records, [new(shelf.Title, shelf.Address), new(Words.IndexCrumb, shelf.Index)]))
                    yield return page;
            }
        }

        if (shelf.Data.Any(data => data.Address == shelf.Address + ".csv"))
            yield return new(shelf.Folder + ".csv", sink => Csv(shelf, sink));
    }

    private static IEnumerable<Page> Paged(Edition edition, Shelf shelf, string title, string address, string more, IReadOnlyList<Record> records, IReadOnlyList<Crumb> crumbs)
    {
        var pages = Math.Max(1, (records.Count + PageSize - 1) / PageSize);
        for (var number = 1; number <= pages; number++)
        {
            var pager = new Pager(number, pages, address, more);
            var own = pager.AddressOf(number);
            yield return Page.At(own, () => new Frame(edition, Words.PageOf(title, pager.Number), own)
            {
                Description = pager.Number is 1 && crumbs.Count is 0 ? Words.Intro(shelf.Folder) : Words.ListDescription(title, records.Count, pager.Number),
                Crumbs = pager.Number is 1 ? crumbs : [.. crumbs, new(title, address)],
                DependsOnToday = shelf.DependsOnToday,
                Feed = new(shelf.Title, FeedPages.AddressOf(shelf)),
            }.With(new Views_List(), new(shelf, Words.PageOf(title, pager.Number), records.Count, Parts(shelf, records, pager.Number), pager, crumbs.Count is 0)));
        }
    }

    private static List<ListPart> Parts(Shelf shelf, IReadOnlyList<Record> records, int number)
    {
        var parts = new List<ListPart>();
        foreach (var record in records.Skip((number - 1) * PageSize).Take(PageSize))
        {
            var heading = shelf.Heading(record);
            if (parts.Count is 0 || parts[^1].Heading != heading)
                parts.Add(new(heading, new List<Card>()));
            ((List<Card>)parts[^1].Cards).Add(shelf.Card(record));
        }

        return parts;
    }

    private static void Csv(Shelf shelf, Sink sink)
    {
        sink.Markup(Catalog.Formats.Csv.Header(shelf.Dataset!));
        foreach (var record in shelf.Records)
            sink.Markup(Catalog.Formats.Csv.Line(shelf.Dataset!, record));
    }
}
