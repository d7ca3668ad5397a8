using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Checks everything in a query that names columns apart from its conditions.</summary>
internal sealed class ColumnCheck(Dataset dataset, List<QueryProblem> problems)
{
    /// <summary>The columns that order the rows; each counts once, where it first stands. Empty for the dataset's own order.</summary>
    public IReadOnlyList<Order> Order(IReadOnlyList<Sort> sorts, bool searched)
    {
        Fits(sorts.Count, QueryLimits.Sorts, new("cột để sắp xếp", "columns to order by"), sorts.Select(sort => sort.By.At));
        var order = new List<Order>();
        foreach (var sort in sorts)
        {
            if (sort.By.Column == Sort.Score && dataset.Find(Sort.Score) is null)
            {
                if (searched)
                    order.Add(new(null, sort.Descending));
                else
                    problems.Add(QueryProblems.NoScore(sort.By.At));
            }
            else if (Find(sort.By, Capability.OrderBy) is { } column)
            {
                order.Add(new(column, sort.Descending));
            }
        }

        if (order.Count == 0 && searched)
            order.Add(new(null, Descending: true));
        return RowOrderForm.Of(dataset, [.. order.DistinctBy(sort => sort.Column?.Name)]);
    }

    /// <summary>The columns of the answer, each once; without bodies where none are named.</summary>
    public IReadOnlyList<Column> Select(IReadOnlyList<Operand>? named) => named is null
        ? [.. dataset.Columns.Where(column => column.Shape() is not Shapes.LongText)]
        : [.. named.Select(operand => Find(operand, Capability.Select)).OfType<Column>().Distinct()];

    /// <summary>The columns whose values are counted.</summary>
    public IReadOnlyList<Facet> Facets(IReadOnlyList<FacetRequest> requests)
    {
        Fits(requests.Count, QueryLimits.Facets, new("bộ đếm", "facets"), requests.Select(request => request.Column.At));
        var facets = new List<Facet>();
        foreach (var request in requests)
        {
            if (request.Limit is < 0 or > QueryLimits.FacetValues)
                problems.Add(QueryProblems.TooMany(request.Column.At, new("giá trị của một bộ đếm", "values of one facet"), QueryLimits.FacetValues,
                    new("Lấy ít hơn, hoặc nhóm theo cột.", "Ask for fewer, or group by the column.")));
            else if (Find(request.Column, Capability.Facet) is { } column)
                facets.Add(new(column, request.Limit, request.WithoutOwn));
        }

        return facets;
    }

    /// <summary>The groups and their figures.</summary>
    public Groups Groups(Grouping grouping)
    {
        Fits(grouping.Keys.Count, QueryLimits.GroupKeys, new("cột để nhóm", "columns to group by"), grouping.Keys.Select(key => key.At));
        Fits(grouping.Aggregates.Count, QueryLimits.Aggregates, new("chỉ số của nhóm", "figures of a group"), grouping.Aggregates.Select(aggregate => aggregate.Column?.At ?? default));
        var keys = grouping.Keys
            .Select(key => Find(key, key.Part is DatePart.Whole ? Capability.GroupBy : Capability.GroupByPart) is { } column ? new GroupKey(column, key.Part) : null)
            .OfType<GroupKey>().Distinct().ToList();
        var names = grouping.Keys.Where(key => key.Part is DatePart.Whole).Select(key => key.Column).ToHashSet(StringComparer.Ordinal);
        Fits(grouping.OrderBy.Count, QueryLimits.Sorts, new("cột để sắp xếp", "columns to order by"), grouping.OrderBy.Select(sort => sort.By.At));
        var figures = grouping.Aggregates.Select(aggregate => Figure(aggregate, names)).OfType<Figured>().ToList();
        var groups = new Groups(keys, figures, [.. grouping.OrderBy.Select(sort => Position(sort, keys, figures)).OfType<int>()]);
        return grouping.Keys is [{ At.Part.Length: > 0 } first, ..] ? groups with { At = first.At } : groups;
    }

    private Figured? Figure(Aggregate aggregate, HashSet<string> names)
    {
        var at = aggregate.Column?.At ?? new("aggregate");
        if (aggregate.Name.Length is 0 or > 80 || !names.Add(aggregate.Name) || (aggregate.Column is null && aggregate.Kind is not AggregateKind.Count))
        {
            problems.Add(QueryProblems.WrongFigure(aggregate.Name, at));
            return null;
        }

        if (aggregate.Kind is AggregateKind.Count || aggregate.Column is null)
            return new(aggregate.Kind, null, aggregate.Name);
        var capability = aggregate.Kind switch
        {
            AggregateKind.Sum or AggregateKind.Average => Capability.Sum,
            AggregateKind.Min or AggregateKind.Max => Capability.MinMax,
            _ => Capability.CountDistinct,
        };
        return Find(aggregate.Column, capability) is { } column ? new(aggregate.Kind, column, aggregate.Name) : null;
    }

    private int? Position(Sort sort, List<GroupKey> keys, List<Figured> figures)
    {
        var key = keys.FindIndex(key => key.Column.Name == sort.By.Column && key.Part == sort.By.Part);
        var figure = figures.FindIndex(figure => figure.Name == sort.By.Column);
        if (key < 0 && figure < 0)
        {
            problems.Add(QueryProblems.UnknownGroupOrder(sort.By));
            return null;
        }

        var position = key >= 0 ? key : keys.Count + figure;
        return sort.Descending ? ~position : position;
    }

    private Column? Find(Operand operand, Capability capability)
    {
        if (dataset.Find(operand.Column) is not { } column)
        {
            problems.Add(QueryProblems.UnknownColumn(dataset, operand));
            return null;
        }

        return problems.Allow(column, capability, operand.At) ? column : null;
    }

    private void Fits(int count, int limit, Wording what, IEnumerable<QueryPlace> places)
    {
        if (count > limit)
            problems.Add(QueryProblems.TooMany(places.ElementAt(limit), what, limit, new("Hỏi ít hơn mỗi lần.", "Ask for fewer at once.")));
    }
}
