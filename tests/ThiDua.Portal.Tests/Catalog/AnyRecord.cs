using System.Globalization;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Tests.CatalogTests;

/// <summary>Makes any record of a dataset that staff could have written.</summary>
internal sealed class AnyRecord(int seed)
{
    private const string Signs = "aăâbđeêưƯ 1-:#'\"[]{}&*!%@`\\/?<>=+~\n\t,;…“”\u2028\u00A0漢";

    private readonly Random _random = new(seed);

    public Record Of(Dataset dataset, string id, string? parent = null)
    {
        var record = RecordBinder.Create(dataset, parent, id);
        foreach (var column in dataset.Columns.Where(column => RecordBinder.IsWritable(dataset, column)))
        {
            if (column.IsRequired || _random.Next(3) > 0)
                RecordBinder.Assign(record, column, new(column.Name, 1, [.. Texts(column).Select(text => new Written(text, 1))], [], column.IsList), "any", []);
        }

        return record;
    }

    private IEnumerable<string> Texts(Column column) =>
        Enumerable.Range(0, column.IsList ? _random.Next(4) : 1).Select(_ => One(column));

    private string One(Column column) => column switch
    {
        { Values: [_, ..] values } => values[_random.Next(values.Count)].Name,
        { Target: not null } => $"ma-{_random.Next(100)}",
        _ when column.Type == typeof(DateOnly) => new DateOnly(1900, 1, 1).AddDays(_random.Next(60_000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ when column.Type == typeof(bool) => _random.Next(2) is 0 ? "true" : "false",
        _ when column.Type == typeof(int) => _random.Next(-5, 3000).ToString(CultureInfo.InvariantCulture),
        _ when column.Type == typeof(decimal) => ((decimal)_random.NextInt64(-1_000_000_000_000, 1_000_000_000_000) / 1000).ToString(CultureInfo.InvariantCulture),
        _ => Text(),
    };

    private string Text()
    {
        var text = string.Concat(Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Signs[_random.Next(Signs.Length)]));
        return string.IsNullOrWhiteSpace(text) ? "null" : text;
    }
}
