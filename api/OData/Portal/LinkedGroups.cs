using System.Globalization;
using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Source;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>Groups by values of linked records: a store groups by the links, the records are read afterwards, and groups that turn out equal become one.</summary>
/// <param name="model">The model.</param>
/// <param name="groups">The groups as they are asked for.</param>
internal sealed class LinkedGroups(PortalModel model, SourceGroups groups)
{
    /// <summary>A key: which value of the store's group, and what is followed from there.</summary>
    private sealed record Key(string Name, int Index, ValueKind Kind, IReadOnlyList<IEdmProperty> Rest, bool IsMonth);

    private readonly List<Key> _keys = [];

    /// <summary>What the store groups by.</summary>
    public List<Operand> Operands { get; } = [];

    /// <summary>
    /// Whether groups may turn out equal: a link is followed and its own value is no key, or a store's months, which are those of one year,
    /// become those of any.
    /// </summary>
    private bool Join => _keys.Exists(key => (key.Rest.Count > 0 && !_keys.Exists(other => other.Index == key.Index && other.Rest.Count == 0)) || (key.IsMonth && !HasYear(key)));

    private bool HasYear(Key month) => Operands.Exists(operand => operand.Column == Operands[month.Index].Column && operand.Part is DatePart.Year or DatePart.Whole);

    /// <summary>Takes the keys; the operand of a column of the record itself is the given one.</summary>
    public LinkedGroups With(Func<BoundExpression, Operand> own)
    {
        foreach (var (name, value) in groups.Keys)
        {
            var linked = value is BoundExpression.Path { Variable: null, Steps: [IEdmNavigationProperty, _, ..] } path ? path : null;
            var operand = linked is null ? own(value) : new(model.ColumnOf(linked.Steps[0]).Name, At: new("$apply", linked.At));
            // The id of a linked record is the link.
            IReadOnlyList<IEdmProperty> rest = linked is null || (linked.Steps.Count == 2 && model.ColumnOf(linked.Steps[1]).Role is Role.Key) ? [] : [.. linked.Steps.Skip(1)];
            var index = Operands.FindIndex(known => (known.Column, known.Part) == (operand.Column, operand.Part));
            if (index < 0)
            {
                index = Operands.Count;
                Operands.Add(operand);
            }

            _keys.Add(new(name, index, value.Kind, rest, operand.Part is DatePart.Month));
        }

        if (Join && groups.Figures.FirstOrDefault(figure => figure.Method is "average" or "countdistinct") is { } unserved)
            throw ODataErrors.NotImplemented(new Sentence($"{unserved.Method} của các nhóm gộp lại", $"{unserved.Method} of groups that become one"), new("Hãy thêm vào groupby mã của bản ghi được liên kết (place/id), hoặc năm bên cạnh tháng.", "Add the id of the linked record (place/id) to groupby, or the year beside the month."), unserved.At);
        return this;
    }

    /// <summary>The groups of a store as they were asked for.</summary>
    public async ValueTask<IReadOnlyList<ODataRow>> Read(IReading reading, CheckedQuery query, IReadOnlyList<IReadOnlyList<object?>> found, CancellationToken cancellation)
    {
        var values = new List<IReadOnlyList<object?>>();
        foreach (var key in _keys)
            values.Add(await Follow(reading, query.Grouping!.Keys[key.Index], key, [.. found.Select(group => group[key.Index])], cancellation));
        List<ODataRow> rows = [.. found.Select((group, at) => Row(group, [.. values.Select(column => column[at])]))];
        return Join ? GroupSteps.Grouped(rows, Joining()) : rows;
    }

    private ValueRow Row(IReadOnlyList<object?> group, IReadOnlyList<object?> keys)
    {
        var named = new Dictionary<string, object?>(keys.Count + groups.Figures.Count);
        for (var i = 0; i < keys.Count; i++)
            named[_keys[i].Name] = keys[i];
        for (var i = 0; i < groups.Figures.Count; i++)
            named[groups.Figures[i].Name] = group[Operands.Count + i];
        return new(named);
    }

    /// <summary>Counts and sums of parts add up; the least of the least is the least.</summary>
    private SourceGroups Joining() => new(
        [.. _keys.Select(key => (key.Name, (BoundExpression)new BoundExpression.Named(key.Name, key.Kind)))],
        [.. groups.Figures.Select(figure => figure with { Method = figure.Method == "$count" ? "sum" : figure.Method, Value = new BoundExpression.Named(figure.Name, ValueKind.Number) })]);

    private async ValueTask<IReadOnlyList<object?>> Follow(IReading reading, GroupKey stored, Key key, List<object?> values, CancellationToken cancellation)
    {
        if (key.Rest.Count == 0)
            return values.ConvertAll(value => key.IsMonth ? (object?)MonthOf((string?)value) : PortalRow.Plain(stored, value));
        var column = stored.Column;
        foreach (var step in key.Rest)
        {
            var dataset = DatasetCatalog.Of(column.Target!);
            column = model.ColumnOf(step);
            var known = await Linked(reading, dataset, column, [.. values.OfType<string>().Distinct().Order(StringComparer.Ordinal)], cancellation);
            values = values.ConvertAll(value => value is string id ? known.GetValueOrDefault(id) : null);
        }

        return values;
    }

    /// <summary>Stores write a month as <c>2021-05</c>.</summary>
    private static decimal? MonthOf(string? text) => text is null ? null : decimal.Parse(text.AsSpan(text.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A value of each record that the ids name.</summary>
    private static async ValueTask<Dictionary<string, object?>> Linked(IReading reading, Dataset dataset, Column column, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var some in ids.Chunk(QueryLimits.PageSize))
        {
            var answer = await reading.Run(Records(dataset, column, some), cancellation);
            foreach (var row in answer.Rows)
                found[row.Text(dataset["id"])!] = row.Value(column) is { } value ? PortalRow.Plain(column, value) : null;
        }

        return found;
    }

    private static CheckedQuery Records(Dataset dataset, Column column, IReadOnlyList<object> ids) => new()
    {
        Dataset = dataset,
        Where = new Filter.Has(dataset["id"], new ValueTest.OneOf(ids)),
        OrderBy = [],
        Select = [dataset["id"], column],
        Size = QueryLimits.PageSize,
        Skip = 0,
        Facets = [],
        RowsHash = "",
        Hash = "",
    };
}
