using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>What every record's page ends with: its rows, the records that lead to it, its other fields, where it comes from.</summary>
/// <param name="Rows">Its rows, dataset by dataset.</param>
/// <param name="WaysBack">The records that lead to it.</param>
/// <param name="Rest">The fields that the page has not shown above.</param>
/// <param name="Colophon">Where it comes from.</param>
public sealed record RecordParts(IReadOnlyList<RowSection> Rows, IReadOnlyList<Referrers> WaysBack, IReadOnlyList<Field> Rest, Colophon Colophon)
{
    /// <summary>The parts of a record's page, less the fields and the ways back that the page shows above.</summary>
    public static RecordParts Of(Edition edition, Record record, IReadOnlyCollection<string> shown, params IReadOnlyCollection<string> waysShown) => new(
        RowSection.Of(edition, record),
        [.. Referrers.To(edition, record).Where(way => !waysShown.Contains(way.Anchor))],
        Fields.Of(edition, record, [.. shown, "sources", "note"]),
        Colophon.Of(edition, record));
}
