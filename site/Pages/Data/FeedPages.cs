using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Pages.Records;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The newest records of each list, and of each body, as an Atom feed (RFC 4287).</summary>
internal static class FeedPages
{
    public const int Most = 50;
    private const string Extension = ".atom";

    public static string AddressOf(Shelf shelf) => shelf.Address + Extension;

    /// <summary>The feed of what a body issued, launched, owns or asks about; null when there is nothing of the kind.</summary>
    public static string? AddressOf(Edition edition, Organization body) => RecordsOf(edition, body).Any() ? edition.Publication.Address(body) + Extension : null;

    public static Page Of(Edition edition, Shelf shelf) =>
        new(AddressOf(shelf)[1..], sink => Write(edition, shelf.Title, shelf.Address, shelf.Records, shelf.Card, sink));

    public static IEnumerable<Page> OfBodies(Edition edition) =>
        from body in edition.Publication.All<Organization>()
        let address = AddressOf(edition, body)
        where address is not null
        select new Page(
            address[1..],
            sink => Write(edition, Titles.Of(body), edition.Publication.Address(body), RecordsOf(edition, body), record => Cards.Of(edition, record), sink),
            edition.Publication.Provenance(body)?.File);

    /// <summary>The day of the last change to the record's file; without history, the record's own day.</summary>
    public static DateOnly? DayOf(Edition edition, Record record) => edition.Publication.Provenance(record)?.ChangedOn ?? Order.DayOf(record);

    private static IEnumerable<Record> RecordsOf(Edition edition, Organization body) => (
        from way in Referring.ColumnsTo(Organization.Dataset)
        where way.Dataset.Folders.Count > 0 && way.Dataset != Organization.Dataset
        from record in Referring.To(edition.Publication, body, way.Dataset, way.Column.Name)
        select record).DistinctBy(record => record.Id);

    private static void Write(Edition edition, string title, string list, IEnumerable<Record> records, Func<Record, Card> cardOf, Sink sink)
    {
        // A feed may not hold an entry without a day; such records are on the list's pages.
        var newest = (
            from record in records
            let day = DayOf(edition, record)
            where day is not null
            orderby day descending
            select (Record: record, Day: day.Value)).Take(Most).ToList();

        var address = Frame.Whole(edition, list);
        sink.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n");
        Element(sink, "id", address);
        Element(sink, "title", Words.PageTitle(title, edition.Publication.Portal.Name));
        Element(sink, "updated", Instant(newest.Select(one => one.Day).FirstOrDefault()));
        Link(sink, "self", Frame.Whole(edition, list + Extension));
        Link(sink, "alternate", address);
        sink.Markup("<author>");
        Element(sink, "name", edition.Publication.Portal.Name);
        sink.Markup("</author>\n");
        foreach (var (record, day) in newest)
        {
            var card = cardOf(record);
            var page = Frame.Whole(edition, card.Address);
            sink.Markup("<entry>\n");
            Element(sink, "id", page);
            Element(sink, "title", card.Title);
            Element(sink, "updated", Instant(day));
            Link(sink, "alternate", page);
            Element(sink, "summary", string.Join(" · ", card.Told));
            sink.Markup("</entry>\n");
        }

        sink.Markup("</feed>\n");
    }

    private static string Instant(DateOnly day) => Value.Text(day) + "T00:00:00+07:00";

    private static void Element(Sink sink, string name, string text)
    {
        sink.Markup($"<{name}>");
        sink.Text(text);
        sink.Markup($"</{name}>\n");
    }

    private static void Link(Sink sink, string relation, string address)
    {
        sink.Markup($"<link rel=\"{relation}\" href=\"");
        sink.Text(address);
        sink.Markup("\"/>\n");
    }
}
