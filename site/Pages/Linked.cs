using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What a page is about in the words of schema.org, for machines that read pages.</summary>
public static class Linked
{
    // Vietnamese stays readable; the default set of this encoder still escapes whatever could end a script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Html Of(Frame frame)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (frame.Address is not "/")
                Crumbs(json, frame);
            json.WriteStartObject();
            Subject(json, frame);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Crumbs(Utf8JsonWriter json, Frame frame)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (at, crumb) in frame.Crumbs.Append(new(frame.Title, frame.Address)).Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", at + 1);
            json.WriteString("name", crumb.Title);
            json.WriteString("item", Frame.Whole(frame.Edition, crumb.Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Subject(Utf8JsonWriter json, Frame frame)
    {
        json.WriteString("@type", TypeOf(frame));
        json.WriteString("name", frame.Title);
        json.WriteString("url", frame.Canonical);
        json.WriteString("inLanguage", "vi");
        if (frame.Description is { } description)
            json.WriteString("description", description);
        if (frame.ChangedOn is { } changed)
            json.WriteString("dateModified", Value.Text(changed));
        switch (frame.Subject)
        {
            case Document document:
                Text(json, "legislationIdentifier", document.Symbol);
                Day(json, "legislationDate", document.IssuedOn);
                Named(json, frame.Edition, "legislationPassedBy", "Organization", document.Issuer);
                break;
            case Campaign campaign:
                Day(json, "startDate", campaign.StartsOn);
                Day(json, "endDate", campaign.EndsOn);
                Named(json, frame.Edition, "organizer", "Organization", campaign.LaunchedBy);
                break;
            case Consultation consultation:
                Day(json, "startDate", consultation.OpensOn);
                Day(json, "endDate", consultation.ClosesOn);
                Named(json, frame.Edition, "organizer", "Organization", consultation.Organization);
                break;
            case Organization organization:
                Named(json, frame.Edition, "parentOrganization", "Organization", organization.Parent);
                break;
            case Place place:
                Named(json, frame.Edition, "containedInPlace", "AdministrativeArea", place.Parent);
                break;
            case null when frame.Address is "/" or Data.DataPages.Address:
                json.WriteString("license", frame.Edition.Publication.Portal.LicenceAddress.AbsoluteUri);
                break;
        }
    }

    private static string TypeOf(Frame frame) => frame switch
    {
        { Subject: Document } => "Legislation",
        { Subject: Campaign or Consultation } => "Event",
        { Subject: Model } => "Project",
        { Subject: Organization } => "Organization",
        { Subject: Place } => "AdministrativeArea",
        { Address: "/" } => "WebSite",
        { Address: Data.DataPages.Address } => "DataCatalog",
        { Feed: not null } => "CollectionPage",
        _ => "WebPage",
    };

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day) => Text(json, name, day is { } known ? Value.Text(known) : null);

    private static void Named(Utf8JsonWriter json, Edition edition, string name, string type, IRef? link)
    {
        if (link is null || Fields.Link(edition, link) is not { Address: { } address } target)
            return;
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", target.Text);
        json.WriteString("url", Frame.Whole(edition, address));
        json.WriteEndObject();
    }
}
