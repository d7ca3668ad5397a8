using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The newest records of each list as an Atom feed (RFC 4287).</summary>
internal static class FeedPages
{
    public const int Most = 50;

    public static string AddressOf(Shelf shelf) => shelf.Address + ".atom";

    public static Page Of(Edition edition, Shelf shelf) => new(AddressOf(shelf)[1..], sink => Write(edition, shelf, sink));

    /// <summary>The day of the last change to the record's file; without history, the record's own day.</summary>
    public static DateOnly? DayOf(Edition edition, Record record) => edition.Publication.Provenance(record)?.ChangedOn ?? Order.DayOf(record);

    private static void Write(Edition edition, Shelf shelf, Sink sink)
    {
        // A feed may not hold an entry without a day; such records are on the list's pages.
        var newest = (
            from record in shelf.Records
            let day = DayOf(edition, record)
            where day is not null
            orderby day descending
            select (Record: record, Day: day.Value)).Take(Most).ToList();

        var address = Frame.Whole(edition, shelf.Address);
        sink.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n");
        Element(sink, "id", address);
        Element(sink, "title", Words.PageTitle(shelf.Title, edition.Publication.Portal.Name));
        Element(sink, "updated", Instant(newest.Select(one => one.Day).FirstOrDefault()));
        Link(sink, "self", Frame.Whole(edition, AddressOf(shelf)));
        Link(sink, "alternate", address);
        sink.Markup("<author>");
        Element(sink, "name", edition.Publication.Portal.Name);
        sink.Markup("</author>\n");
        foreach (var (record, day) in newest)
        {
            var card = shelf.Card(record);
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
