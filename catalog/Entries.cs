using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Catalog;

/// <summary>Makes the dataset of everything that people find from the datasets with pages and from the commendations.</summary>
internal static class Entries
{
    private static readonly (EntryKind Kind, Dataset Dataset)[] Kinds =
    [
        (EntryKind.Documents, Document.Dataset), (EntryKind.Campaigns, Campaign.Dataset), (EntryKind.Models, Model.Dataset),
        (EntryKind.Commendations, Commendation.Dataset), (EntryKind.Organizations, Organization.Dataset),
        (EntryKind.Places, Place.Dataset), (EntryKind.Consultations, Consultation.Dataset),
    ];

    /// <summary>The entries as they stream by, dataset after dataset.</summary>
    public static IEnumerable<Entry> Of(Publication publication, bool withBodies = true) =>
        Kinds.SelectMany(kind => publication.All(kind.Dataset).Select(record => Of(publication, kind.Kind, record, withBodies)));

    private static Entry Of(Publication publication, EntryKind kind, Record record, bool withBodies)
    {
        var place = PlaceOf(publication, record);
        return new()
        {
            Id = record.Id,
            Kind = kind,
            Title = Titles.Of(record),
            Text = TextOf(publication, record, withBodies),
            Address = publication.Address(record),
            On = DayOf(record),
            Year = DatasetCatalog.Of(record).Find("year")?.Get(record) as int?,
            Place = place?.Id,
            Province = ProvinceOf(publication, place)?.Id,
            Campaign = record switch { Campaign own => own.Id, Model model => model.Campaign?.Id, Commendation commendation => commendation.Campaign?.Id, _ => null },
            Organization = OrganizationOf(record),
            Level = DatasetCatalog.Of(record).Find("level")?.Get(record) as Level? ?? (record as Model)?.RecognitionLevel,
            Field = (record as Model)?.Field,
            Form = (record as Commendation)?.Form,
            Sources = record.Sources,
            Note = record.Note,
        };
    }

    private static string TextOf(Publication publication, Record record, bool withBodies) => string.Join('\n', DatasetCatalog.Of(record).Columns
        .Where(column => column.Role is Role.Text or Role.Keyword or Role.Body && column.Name is not ("sources" or "formerIds"))
        .Where(column => withBodies || column.Role is not Role.Body)
        .SelectMany(column => column.Each(record))
        .Select(value => value is Body body ? Markdown.PlainText(body.Read()) : Value.Text(value))
        .Concat(FormerNames(publication, record))
        .Where(text => text != Titles.Of(record)));

    /// <summary>The names of what a place or body has followed: whoever looks for the old one finds it too.</summary>
    private static IEnumerable<string> FormerNames(Publication publication, Record record)
    {
        var known = new HashSet<Record> { record };
        var open = new Queue<Record>(known);
        while (open.TryDequeue(out var next))
        {
            IEnumerable<Record> before = next is Place ? publication.Referring<Place>(next, "successors") : next is Organization ? publication.Referring<Organization>(next, "successors") : [];
            foreach (var former in before.Where(known.Add))
            {
                open.Enqueue(former);
                yield return Titles.Of(former);
            }
        }
    }

    private static DateOnly? DayOf(Record record) => record switch
    {
        Document document => document.IssuedOn ?? document.NotBefore,
        Campaign campaign => campaign.LaunchedOn ?? campaign.StartsOn,
        Model model => model.RecognizedOn ?? model.StartsOn,
        Commendation commendation => commendation.DecidedOn,
        Consultation consultation => consultation.OpensOn,
        _ => null,
    };

    private static string? OrganizationOf(Record record) => record switch
    {
        Document document => document.Issuer?.Id,
        Campaign campaign => campaign.LaunchedBy?.Id,
        Model model => model.RecognizedBy?.Id ?? model.OwnerOrganization?.Id,
        Commendation commendation => commendation.DecidedBy?.Id,
        Organization own => own.Id,
        Consultation consultation => consultation.Organization?.Id,
        _ => null,
    };

    private static Place? PlaceOf(Publication publication, Record record) => record switch
    {
        Place own => own,
        Campaign campaign => publication.Find(campaign.Places).FirstOrDefault(),
        _ => publication.Find(DatasetCatalog.Of(record).Find("place")?.Get(record) as Ref<Place>?),
    };

    private static Place? ProvinceOf(Publication publication, Place? place)
    {
        while (place is not null and not { Kind: PlaceKind.Province or PlaceKind.CentralCity })
            place = publication.Find(place.Parent);
        return place;
    }
}
