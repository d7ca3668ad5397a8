using System.Globalization;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Answers as text, so that a difference is seen.</summary>
internal static class AnswerText
{
    /// <summary>The whole answer: rows in their order, counts, facets and groups. Cursors are each store's own; whether there is one is not.</summary>
    public static string Of(CheckedQuery query, Answer answer) => string.Join('\n',
    [
        $"{query.Dataset.Name} {query.Hash} {answer.Generation} {answer.Next is null} {answer.Previous is null}",
        .. answer.Rows.Select(row => Row(query.Dataset, row)),
        .. Figures(answer),
    ]);

    /// <summary>The count, the facets and the groups.</summary>
    public static IEnumerable<string> Figures(Answer answer) =>
    [
        $"{answer.Count} {answer.MoreGroups}",
        .. answer.Facets.Select(facet => $"{facet.Column.Name} {facet.Distinct} {facet.Missing} {string.Join(',', facet.Values)}"),
        .. (answer.Groups ?? []).Select(Group),
    ];

    /// <summary>A row without its long texts.</summary>
    public static string Row(Dataset dataset, StoredRow row) => string.Join('|', dataset.Columns
        .Where(column => column.Shape() is not Shapes.LongText)
        .Select(column => string.Join(';', Enumerable.Range(0, row.Count(column)).Select(i => row.Text(column, i)))));

    /// <summary>A group: numbers to six digits, which is how far SQLite's average goes.</summary>
    public static string Group(IEnumerable<object?> row) => string.Join(" | ", row.Select(value => value switch
    {
        null => "-",
        long or int or decimal or double => Math.Round(Convert.ToDecimal(value, CultureInfo.InvariantCulture), 6).ToString("0.######", CultureInfo.InvariantCulture),
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture),
        _ => Value.Text(value),
    }));
}
