using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Where a record comes from, and how to cite and correct it.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Address">Its whole address.</param>
/// <param name="Twin">Its address as data.</param>
/// <param name="Sources">The public pages that its facts come from.</param>
/// <param name="Provenance">Where it was written.</param>
/// <param name="Source">The address of that place, when the source is public.</param>
/// <param name="Contact">Where to report a mistake.</param>
public sealed record Colophon(string Code, string Address, string Twin, IReadOnlyList<Shown> Sources, Provenance? Provenance, string? Source, string? Contact)
{
    public static Colophon Of(Edition edition, Record record)
    {
        var (publication, address) = (edition.Publication, edition.Publication.Address(record));
        var provenance = publication.Provenance(record);
        return new(
            record.Id,
            Frame.Whole(edition, address),
            address + ".json",
            Fields.Values(edition, record, DatasetCatalog.Of(record)["sources"]),
            provenance,
            provenance is null ? null : publication.Portal.SourceAddress(provenance)?.AbsoluteUri,
            Words.ContactLink(publication.Portal.Contact, record.Id));
    }
}
