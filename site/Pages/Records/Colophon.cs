using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Data;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Where a record comes from, and how to cite and correct it.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Address">Its whole address.</param>
/// <param name="Twin">Its address as data.</param>
/// <param name="Sources">The public pages that its facts come from.</param>
/// <param name="Provenance">Where it was written.</param>
/// <param name="Source">The address of that place, when the source is public.</param>
/// <param name="Contact">Where to report a mistake.</param>
/// <param name="Citation">How to cite it.</param>
/// <param name="Calendar">The days that it names, as a calendar.</param>
/// <param name="Feed">What it issued and did, as a feed.</param>
/// <param name="Text">The address of its text as it was written, in Markdown.</param>
public sealed record Colophon(string Code, string Address, string Twin, IReadOnlyList<Shown> Sources, Provenance? Provenance, string? Source, string? Contact, string Citation, string? Calendar, string? Feed, string? Text)
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
            Words.ContactLink(publication.Portal.Contact, record.Id),
            CitationOf(edition, record, Frame.Whole(edition, address), provenance?.ChangedOn),
            record is Campaign or Organization ? CalendarPages.AddressOf(edition, record) : null,
            record is Organization body ? FeedPages.AddressOf(edition, body) : null,
            record is RecordWithPage { Body: not null } ? address + ".md" : null);
    }

    /// <summary>Who, what, number, day; then where it is read and how it stood.</summary>
    private static string CitationOf(Edition edition, Record record, string address, DateOnly? changedOn)
    {
        var issuer = (record as Document)?.Issuer is { } link ? Fields.Link(edition, link).Text : null;
        string?[] parts =
        [
            issuer,
            Titles.Of(record),
            Words.Symbol((record as Document)?.Symbol),
            (record as Document)?.IssuedOn is { } day ? Words.On(day) : null,
            edition.Publication.Portal.Name,
            changedOn is { } changed ? Words.Updated(changed) : null,
            address,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
