using System.Globalization;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;
using Text = ThiDua.Portal.Catalog.Vietnamese.Text;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Writes filters as SQL over the tables of <see cref="SqliteOracle"/>.</summary>
internal static class SqliteWhere
{
    public static string Of(Filter filter, Dataset dataset, string table) => filter switch
    {
        Filter.All all => Join(all.Parts.Select(part => Of(part, dataset, table)), " and ", "1"),
        Filter.Some some => Join(some.Parts.Select(part => Of(part, dataset, table)), " or ", "0"),
        Filter.Not not => $"not {Of(not.Part, dataset, table)}",
        Filter.Has { Column.IsList: true } has => $"exists (select 1 from {dataset.Name}_{has.Column.Name} e where e.id = {table}.id and {Of(has.Test, has.Column, "e.value", "e.key", "e")})",
        Filter.Has has => Of(has.Test, has.Column, $"{table}.\"{has.Column.Name}\"", $"{table}.\"{has.Column.Name}_key\"", $"{table}.\"{has.Column.Name}"),
        Filter.Across { Link.IsList: true } across => $"exists (select 1 from {dataset.Name}_{across.Link.Name} {table}y, {across.Target.Name} {table}x where {table}y.id = {table}.id and {table}x.id = {table}y.value and {Of(across.Part, across.Target, table + "x")})",
        Filter.Across across => $"exists (select 1 from {across.Target.Name} {table}x where {table}x.id = {table}.\"{across.Link.Name}\" and {Of(across.Part, across.Target, table + "x")})",
        Filter.Back { Link.IsList: true } back => $"exists (select 1 from {back.Source.Name} {table}x, {back.Source.Name}_{back.Link.Name} {table}y where {table}y.id = {table}x.id and {table}y.value = {table}.id and {Of(back.Part, back.Source, table + "x")})",
        Filter.Back back => $"exists (select 1 from {back.Source.Name} {table}x where {table}x.\"{back.Link.Name}\" = {table}.id and {Of(back.Part, back.Source, table + "x")})",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    /// <summary>What a value is ordered by, as SQL.</summary>
    public static string Key(Column column, object value) => column.Shape() switch
    {
        Shapes.Number or Shapes.Year => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        Shapes.Enumeration => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        Shapes.Text or Shapes.Keyword => Quote(Text.SortKey((string)value)),
        _ => Quote(Value.Text(value)),
    };

    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Of(ValueTest test, Column column, string value, string key, string prefix) => test switch
    {
        ValueTest.OneOf some => $"coalesce({value} in ({string.Join(',', some.Values.Select(one => Quote(Value.Text(one))))}), 0)",
        ValueTest.Range range => Join([$"{value} is not null", .. Bounds(range, column, key)], " and ", "1"),
        ValueTest.Match match => $"coalesce({Match(match, match.Form is TextForm.Exact ? value : Shadow(column, prefix, match.Form))}, 0)",
        ValueTest.All all => Join(all.Tests.Select(one => Of(one, column, value, key, prefix)), " and ", "1"),
        ValueTest.Some some => Join(some.Tests.Select(one => Of(one, column, value, key, prefix)), " or ", "0"),
        ValueTest.Not not => $"not {Of(not.Test, column, value, key, prefix)}",
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    private static string Shadow(Column column, string prefix, TextForm form) =>
        column.IsList ? $"{prefix}.{(form is TextForm.Folded ? "fold" : "lower")}" : $"{prefix}_{(form is TextForm.Folded ? "fold" : "lower")}\"";

    private static IEnumerable<string> Bounds(ValueTest.Range range, Column column, string key)
    {
        if (range.Low is not null)
            yield return $"{key} {(range.LowOpen ? ">" : ">=")} {Key(column, range.Low)}";
        if (range.High is not null)
            yield return $"{key} {(range.HighOpen ? "<" : "<=")} {Key(column, range.High)}";
    }

    private static string Match(ValueTest.Match match, string value)
    {
        var text = Quote(match.Text);
        return match.Kind switch
        {
            MatchKind.StartsWith => $"substr({value}, 1, length({text})) = {text}",
            MatchKind.EndsWith => $"(length({value}) >= length({text}) and substr({value}, length({value}) - length({text}) + 1) = {text})",
            MatchKind.Contains => $"({value} is not null and instr({value}, {text}) > 0)",
            _ => $"{value} = {text}",
        };
    }

    private static string Join(IEnumerable<string> parts, string word, string none) =>
        parts.ToList() is { Count: > 0 } some ? $"({string.Join(word, some)})" : none;
}
