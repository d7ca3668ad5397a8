using ThiDua.Portal.Api.OData.Source;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Transformations of rows in memory.</summary>
internal static class GroupSteps
{
    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Filter(BoundExpression condition) => rows => rows.Where(row => Evaluator.Holds(condition, row));

    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Order(IReadOnlyList<SourceOrder> orders) => rows =>
    {
        var sorted = rows.Order(Comparer<ODataRow>.Create((_, _) => 0));
        foreach (var order in orders)
        {
            var by = Comparer<ODataRow>.Create((a, b) => Evaluator.Compare(Evaluator.Value(order.By, a), Evaluator.Value(order.By, b)));
            sorted = order.Descending ? sorted.ThenByDescending(row => row, by) : sorted.ThenBy(row => row, by);
        }

        return sorted;
    };

    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Skip(long count) => rows => rows.Skip((int)Math.Min(count, int.MaxValue));

    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Top(long count) => rows => rows.Take((int)Math.Min(count, int.MaxValue));

    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Compute(IReadOnlyList<(string Name, BoundExpression Value)> items, IReadOnlyList<string> names) => rows =>
        rows.Select(row => Row(names, name => items.FirstOrDefault(item => item.Name == name) is { Value: { } value } ? Evaluator.Value(value, row) : row.Value(name)));

    public static Func<IEnumerable<ODataRow>, IEnumerable<ODataRow>> Group(SourceGroups groups) => rows => Grouped([.. rows], groups);

    /// <summary>Groups of rows, in the order of their first rows.</summary>
    public static IReadOnlyList<ODataRow> Grouped(IReadOnlyList<ODataRow> rows, SourceGroups groups)
    {
        if (groups.Keys.Count == 0)
            return [Figures([], groups, rows)];
        return [.. rows
            .GroupBy(row => groups.Keys.Select(key => Evaluator.Value(key.Value, row)).ToArray(), new SameValues())
            .Select(group => Figures(group.Key, groups, [.. group]))];
    }

    private static ValueRow Figures(object?[] keys, SourceGroups groups, IReadOnlyList<ODataRow> rows)
    {
        var values = new Dictionary<string, object?>();
        for (var i = 0; i < keys.Length; i++)
            values[groups.Keys[i].Name] = keys[i];
        foreach (var figure in groups.Figures)
            values[figure.Name] = Figure(figure, rows);
        return new(values);
    }

    private static object? Figure(SourceFigure figure, IReadOnlyList<ODataRow> rows)
    {
        if (figure.Value is null)
            return (decimal)rows.Count;
        var values = rows.Select(row => Evaluator.Value(figure.Value, row)).Where(value => value is not null).ToList();
        return figure.Method switch
        {
            "countdistinct" => (decimal)values.Distinct().Count(),
            "min" => values.Count == 0 ? null : values.Aggregate((a, b) => Evaluator.Compare(a, b) <= 0 ? a : b),
            "max" => values.Count == 0 ? null : values.Aggregate((a, b) => Evaluator.Compare(a, b) >= 0 ? a : b),
            "sum" => values.Count == 0 ? null : values.Aggregate((a, b) => Arithmetic.Compute("add", a, b)),
            _ => values.Count == 0 ? null : Arithmetic.Compute("divby", values.Aggregate((a, b) => Arithmetic.Compute("add", a, b)), (decimal)values.Count),
        };
    }

    private static ValueRow Row(IReadOnlyList<string> names, Func<string, object?> value) => new(names.ToDictionary(name => name, value));

    private sealed class SameValues : IEqualityComparer<object?[]>
    {
        public bool Equals(object?[]? x, object?[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(object?[] obj) => obj.Aggregate(17, (hash, value) => HashCode.Combine(hash, value));
    }
}
