using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>A published figure.</summary>
/// <param name="Key">Its anchor.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="IsPart">Whether it is part of another.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Period">Of which time.</param>
/// <param name="Place">Of which place.</param>
/// <param name="Remarks">What readers should know of it.</param>
/// <param name="Sources">Where it was published.</param>
/// <param name="More">Its other fields.</param>
public sealed record FigureRow(
    string Key, string Measure, bool IsPart, string Quantity, string? Period, Shown? Place, IReadOnlyList<string> Remarks, IReadOnlyList<Shown> Sources, IReadOnlyList<Field> More)
{
    private static readonly string[] Shown = ["measure", "value", "valueText", "unit", "periodText", "place", "sources", "note"];

    public static FigureRow Of(Edition edition, Figure figure)
    {
        var quantity = figure.Value is { } value ? Words.Quantity(value, figure.Unit) : null;
        string?[] words = [quantity, figure.ValueText, quantity is null ? figure.Unit : null];
        return new(
            Row.KeyOf(figure.Id),
            figure.Measure,
            figure.PartOf is not null,
            string.Join(", ", words.OfType<string>().Distinct()),
            figure.PeriodText ?? Words.Period(figure.From, figure.Until),
            figure.Place is { } place ? Fields.Link(edition, place) : null,
            [.. new[] { figure.Note, Sum(edition, figure) }.OfType<string>()],
            Fields.Values(edition, figure, Figure.Dataset["sources"]),
            [.. Fields.Of(edition, figure, Shown), .. Parts(edition, figure)]);
    }

    private static IEnumerable<Field> Parts(Edition edition, Figure figure) =>
        edition.Publication.Referring<Figure>(figure, "partOf").Select(part => Fields.Link(edition, part)).ToList() is { Count: > 0 } parts
            ? [new(Words.Reverse(Figure.Dataset["partOf"].Reverse!), parts)]
            : [];

    /// <summary>Parts that do not add up to their whole are flagged, never repaired; where a note names their sum, that is done.</summary>
    private static string? Sum(Edition edition, Figure figure)
    {
        var parts = edition.Publication.Referring<Figure>(figure, "partOf").ToList();
        return figure.Value is { } whole && parts.Count > 1 && parts.All(part => part.Value is not null && part.Unit == figure.Unit) && parts.Sum(part => part.Value) is { } sum && sum != whole
            && figure.Note?.Contains(Fields.Number(sum), StringComparison.Ordinal) is not true
            ? Words.PartsDiffer(Fields.Number(sum), Fields.Number(whole))
            : null;
    }
}
