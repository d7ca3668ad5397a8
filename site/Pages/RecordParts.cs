using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages;

/// <summary>What every record's page ends with: its rows, the records that lead to it, its other fields, where it comes from.</summary>
/// <param name="Rows">Its rows, dataset by dataset.</param>
/// <param name="Referrers">The records that lead to it.</param>
/// <param name="Rest">The fields that the page has not shown above.</param>
/// <param name="Colophon">Where it comes from.</param>
public sealed record RecordParts(IReadOnlyList<RowSection> Rows, IReadOnlyList<Referrers> Referrers, IReadOnlyList<Field> Rest, Colophon Colophon)
{
    /// <summary>The parts of a record's page, less the fields and the ways back that the page shows above.</summary>
    public static RecordParts Of(Edition edition, Record record, IReadOnlyCollection<string> shown, params IReadOnlyCollection<string> waysShown) => new(
        RowSection.Of(edition, record),
        [.. Pages.Referrers.To(edition, record).Where(way => !waysShown.Contains(way.Anchor))],
        Fields.Of(edition, record, [.. shown, "sources", "note"]),
        Colophon.Of(edition, record));
}

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
