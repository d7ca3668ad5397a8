using System.Globalization;
using System.Text;
using System.Xml;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Pages;

namespace ThiDua.Portal.Api.Search.Page;

/// <summary>What a search finds as an Atom feed (RFC 4287), the newest first.</summary>
internal static class SearchFeed
{
    public const int Size = 50;
    public const string ContentType = "application/atom+xml; charset=utf-8";

    /// <summary>Entries without a day count as of the beginning of the calendar: a feed needs some day, and this one is nobody's.</summary>
    private static readonly DateOnly NoDay = new(1900, 1, 1);

    public static byte[] Write(Edition edition, SearchAddress address, SearchFound found)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            var rows = found.Answer.Rows;
            writer.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            writer.WriteElementString("id", Frame.Whole(edition, address.ToString()));
            writer.WriteElementString("title", Words.SearchTitle(address.Words));
            writer.WriteElementString("updated", Instant(rows.Select(DayOf).DefaultIfEmpty(NoDay).Max()));
            WriteLink(writer, "self", Frame.Whole(edition, address.At(Site.Pages.Search.SearchModel.Address + ".atom")));
            WriteLink(writer, "alternate", Frame.Whole(edition, address.ToString()));
            writer.WriteStartElement("author");
            writer.WriteElementString("name", edition.Publication.Portal.Publisher);
            writer.WriteEndElement();
            foreach (var row in rows)
                WriteEntry(writer, edition, row);
            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter writer, Edition edition, StoredRow row)
    {
        var address = Frame.Whole(edition, row.Text(Entry.Dataset["address"])!);
        writer.WriteStartElement("entry");
        writer.WriteElementString("id", address);
        writer.WriteElementString("title", Clean(row.Text(Entry.Dataset["title"])!));
        writer.WriteElementString("updated", Instant(DayOf(row)));
        WriteLink(writer, "alternate", address);
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    private static DateOnly DayOf(StoredRow row) => row.Value(Entry.Dataset["on"]) as DateOnly? ?? NoDay;

    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+07:00";

    /// <summary>The text without the characters that XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
