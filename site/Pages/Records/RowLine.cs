using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A row on its parent's page.</summary>
/// <param name="Key">Its anchor.</param>
/// <param name="Title">The words that tell it from its neighbours.</param>
/// <param name="Lead">What it says in one phrase: "Ít nhất 5 mô hình".</param>
/// <param name="Tag">Its state for the day.</param>
/// <param name="Facts">Its other fields, and the rows that lead to it.</param>
public sealed record RowLine(string Key, string Title, string? Lead, Tag? Tag, IReadOnlyList<Field> Facts)
{
    public static RowLine Of(Edition edition, Record row)
    {
        var lead = LeadOf(row);
        string[] elsewhere = row switch
        {
            Obligation => ["what"],
            Target => lead is null ? ["what"] : ["what", "operator", "value", "unit"],
            Figure => lead is null ? ["measure"] : ["measure", "value", "unit"],
            Correction => ["kind"],
            Citation => ["asWritten"],
            _ => [],
        };
        return new(Row.KeyOf(row.Id), TitleOf(row), lead, States.Of(edition, row), [.. Fields.Of(edition, row, elsewhere), .. Back(edition, row), .. Sum(edition, row)]);
    }

    /// <summary>A quantity in words; null when there is no number.</summary>
    public static string? LeadOf(Record row) => row switch
    {
        Target { Value: { } value } target => Words.Capital($"{target.Operator.Label()} {Words.Quantity(value, target.Unit)}"),
        Figure { Value: { } value } figure => Words.Quantity(value, figure.Unit),
        _ => null,
    };

    private static string TitleOf(Record row) => row is Correction correction ? Words.Capital(correction.Kind.Label()) : Titles.Of(row);

    /// <summary>The ways back to the row.</summary>
    private static IEnumerable<Field> Back(Edition edition, Record row) =>
        from way in Referring.ColumnsTo(DatasetCatalog.Of(row))
        let back = Referring.To(edition.Publication, row, way.Dataset, way.Column.Name).Select(record => Fields.Link(edition, record)).ToList()
        where back.Count > 0
        select new Field(Words.Reverse(way.Column.Reverse!), back);

    /// <summary>Parts that do not add up to their whole are flagged, never repaired.</summary>
    private static IEnumerable<Field> Sum(Edition edition, Record row)
    {
        if (row is not Figure { Value: { } whole } figure)
            yield break;
        var parts = edition.Publication.Referring<Figure>(figure, "partOf").ToList();
        if (parts.Count > 1 && parts.All(part => part.Value is not null && part.Unit == figure.Unit) && parts.Sum(part => part.Value) is { } sum && sum != whole)
            yield return new(Words.PartsLabel, [new(Words.PartsDiffer(Fields.Number(sum), Fields.Number(whole)))]);
    }
}
