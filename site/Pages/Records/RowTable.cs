using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Records;

/// <summary>Rows as a table, so that a list of any length is read as it streams by.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Total">How many rows there are.</param>
/// <param name="Common">What all rows share, said once above the table.</param>
/// <param name="Headings">What the columns are in which rows differ.</param>
/// <param name="Lines">The rows as they stream by.</param>
/// <param name="Csv">The same list as a table of values.</param>
public sealed record RowTable(Dataset Dataset, int Total, IReadOnlyList<Field> Common, IReadOnlyList<string> Headings, IEnumerable<RowCells> Lines, string Csv) : RowSection(Dataset, Total)
{
    /// <summary>The same recipients in another order, or some of them.</summary>
    public IReadOnlyList<Shown> Choices { get; init; } = [];

    /// <summary>The number of its first row among all that the page's list has.</summary>
    public int First { get; init; } = 1;

    /// <summary>What a decision's page says of the decision itself.</summary>
    private static readonly string[] OfDecision = ["decidedOn", "decisionSymbol", "decidedBy", "year"];

    /// <summary>One period of time, which takes one column.</summary>
    private static readonly string[] Time = ["achievementFrom", "achievementUntil", "achievementText"];

    /// <summary>The table of recipients; where a recipient is an organization of the same name, the name leads to it and needs no column of its own.</summary>
    public static RowTable Of(Edition edition, Record parent, Dataset dataset, int total, IEnumerable<Record> rows)
    {
        var columns = Fields.Columns(dataset).Where(column => !OfDecision.Contains(column.Name)).ToList();
        var values = columns.ToDictionary(column => column, _ => new Variety());
        var namesakes = true;
        Record? last = null;
        foreach (var row in rows)
        {
            last = row;
            namesakes &= row is Commendation honour && (honour.RecipientOrganization is null || Organization(edition, row)?.Text == honour.Recipient);
            foreach (var column in columns)
                values[column].Add(string.Join('\n', column.Each(row).Select(Catalog.Formats.Value.Text)));
        }

        var shown = columns.Where(column => column.Name is not "recipientOrganization" || !namesakes).ToList();
        var differing = shown.Where(column => values[column].Differs || (total is 1 && values[column].First.Length > 0) || column.Name is "recipient").ToList();
        var time = differing.Count(column => Time.Contains(column.Name)) > 1 ? differing.First(column => Time.Contains(column.Name)) : null;
        var headed = differing.Where(column => time is null || column == time || !Time.Contains(column.Name)).ToList();
        var common = shown.Where(column => !differing.Contains(column) && values[column].First.Length > 0).Select(column => column.Name).ToArray();
        return new(
            dataset,
            total,
            last is null ? [] : Fields.Only(edition, last, common),
            [.. headed.Select(column => column == time ? Words.AchievementTime : column.Label)],
            rows.Select(row => new RowCells(Row.KeyOf(row.Id), [.. headed.Select(column => column == time ? TimeOf((Commendation)row) : Cell(edition, row, column, namesakes))])),
            CsvOf(edition, parent, dataset));
    }

    /// <summary>The address of the rows of a record as a table of values.</summary>
    public static string CsvOf(Edition edition, Record parent, Dataset dataset) => $"{edition.Publication.Address(parent)}.{dataset.Name}.csv";

    private static IReadOnlyList<Shown> Cell(Edition edition, Record row, Column column, bool namesakes) =>
        namesakes && column.Name is "recipient" && Organization(edition, row) is { } organization ? [organization] : Fields.Values(edition, row, column);

    private static IReadOnlyList<Shown> TimeOf(Commendation honour) =>
        [.. new[] { honour.AchievementText, Words.Period(honour.AchievementFrom, honour.AchievementUntil) }.OfType<string>().Select(words => new Shown(words))];

    private static Shown? Organization(Edition edition, Record row) =>
        row is Commendation { RecipientOrganization: { } organization } ? Fields.Link(edition, organization) : null;

    private sealed class Variety
    {
        private string? _first;

        public string First => _first ?? "";

        public bool Differs { get; private set; }

        public void Add(string value) => Differs |= (_first ??= value) != value;
    }
}
