using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A row on its parent's page.</summary>
/// <param name="Key">Its anchor.</param>
/// <param name="Title">The words that tell it from its neighbours.</param>
/// <param name="Lead">What it says in one phrase: "Ít nhất 5 mô hình".</param>
/// <param name="Tag">Its state for the day.</param>
/// <param name="Quotation">The sentence in which it stands.</param>
/// <param name="Facts">What readers ask for, and the rows that lead to it.</param>
/// <param name="More">Its other fields.</param>
public sealed record RowLine(string Key, Shown Title, string? Lead, Tag? Tag, string? Quotation, IReadOnlyList<Field> Facts, IReadOnlyList<Field> More)
{
    public static RowLine Of(Edition edition, Record row)
    {
        var lead = LeadOf(row);
        string[] elsewhere = row switch
        {
            Obligation => ["what"],
            Target => lead is null ? ["what"] : ["what", "operator", "value", "unit"],
            Correction => ["kind"],
            Citation => ["asWritten", "sentence"],
            _ => [],
        };
        string[] minor = row switch
        {
            Obligation => ["from", "until", "bound", "recurrence", "lastAllowedOn", "year", "sources"],
            Target => ["from", "until", "year", "sources"],
            Correction => ["year"],
            Citation => ["symbol", "typeText", "issuerText", "issuedOn", "start", "end", "resolution"],
            _ => [],
        };
        return new(
            Row.KeyOf(row.Id),
            TitleOf(edition, row),
            lead,
            States.Of(edition, row),
            (row as Citation)?.Sentence,
            [.. Fields.Of(edition, row, [.. elsewhere, .. minor]), .. Back(edition, row)],
            Fields.Only(edition, row, minor));
    }

    /// <summary>A quantity or a day in words; null when there is none.</summary>
    public static string? LeadOf(Record row) => row switch
    {
        Target { Value: { } value } target => Words.Capital($"{target.Operator.Label()} {Words.Quantity(value, target.Unit)}"),
        Figure { Value: { } value } figure => Words.Quantity(value, figure.Unit),
        Obligation obligation when Words.Deadline(obligation) is { } deadline => Words.Capital(deadline),
        _ => null,
    };

    private static Shown TitleOf(Edition edition, Record row) => row switch
    {
        Correction correction => new(Words.Capital(correction.Kind.Label())),
        Citation citation when edition.Publication.Find(citation.Cited) is { } cited => new(citation.AsWritten, edition.Publication.Address(cited)),
        _ => new(Titles.Of(row)),
    };

    /// <summary>The ways back to the row.</summary>
    private static IEnumerable<Field> Back(Edition edition, Record row) =>
        from way in Referring.ColumnsTo(DatasetCatalog.Of(row))
        let back = Referring.To(edition.Publication, row, way.Dataset, way.Column.Name).Select(record => Fields.Link(edition, record)).ToList()
        where back.Count > 0
        select new Field(Words.Reverse(way.Column.Reverse!), back);
}
