using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Reads the query of an address.</summary>
public static class QueryString
{
    /// <summary>The checked query, or every problem of the address.</summary>
    /// <param name="query">The query as it is written.</param>
    /// <param name="problems">What cannot be read of it.</param>
    public static (CheckedQuery? Query, IReadOnlyList<QueryProblem> Problems) Check(DatasetQuery query, IReadOnlyList<QueryProblem> problems)
    {
        var (good, more) = QueryCheck.Check(query);
        return problems.Count + more.Count == 0 ? (good, []) : (null, [.. problems.Concat(more)]);
    }

    /// <summary>The query as it is written, and what cannot be read of it.</summary>
    /// <param name="dataset">The dataset that is asked.</param>
    /// <param name="address">The query of the address.</param>
    /// <param name="search">Makes a search of the words.</param>
    /// <param name="others">Parameters of the door that are neither columns nor known to every door.</param>
    internal static (DatasetQuery Query, List<QueryProblem> Problems) Parse(Dataset dataset, IQueryCollection address, Func<ParameterReader, string, SearchNode?> search, params string[] others)
    {
        var problems = new List<QueryProblem>();
        var filters = new List<Condition>();
        foreach (var (name, values) in address.Where(parameter => !QueryParameters.All.ContainsKey(parameter.Key) && !others.Contains(parameter.Key)).OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            if (new FilterParameter(name, [.. values.Select(value => value ?? "")], problems).Read(dataset) is { } filter)
                filters.Add(filter);
        }

        var reader = new ParameterReader(address, problems);
        var facets = reader.List(QueryParameters.Facet);
        var grouping = Grouping(reader);
        return (new DatasetQuery(dataset)
        {
            Where = filters.Count == 0 ? null : new Condition.And(filters),
            Search = reader.Text(QueryParameters.Words) is { Length: > 0 } words ? search(reader, words) : null,
            SearchAt = new(QueryParameters.Words),
            OrderBy = grouping is null ? [.. reader.List(QueryParameters.Sort).Select(name => Sort(name))] : [],
            Select = reader.Has(QueryParameters.Select) ? [.. reader.List(QueryParameters.Select).Select(name => new Operand(name, At: new(QueryParameters.Select)))] : null,
            Page = new(reader.Number(QueryParameters.Size, 20), reader.Number(QueryParameters.Skip, 0), reader.Text(QueryParameters.Cursor), new(reader.Has(QueryParameters.Cursor) ? QueryParameters.Cursor : reader.Has(QueryParameters.Skip) ? QueryParameters.Skip : QueryParameters.Size)),
            Count = reader.Flag(QueryParameters.Count, true),
            Highlight = reader.Flag(QueryParameters.Highlight, false),
            Facets = [.. facets.Select(name => new FacetRequest(new(name, At: new(QueryParameters.Facet)), reader.Number(QueryParameters.FacetLimit, 20), reader.Word(QueryParameters.FacetScope, "all", "others") == "others"))],
            Grouping = grouping,
        }, problems);
    }

    private static Sort Sort(string name, IReadOnlyList<string>? figures = null)
    {
        var (plain, at) = (name.StartsWith('-') ? name[1..] : name, new QueryPlace(QueryParameters.Sort));
        return new(figures?.Contains(plain) is true ? new(plain, At: at) : Operand(plain, at), name.StartsWith('-'));
    }

    private static Grouping? Grouping(ParameterReader reader)
    {
        var (keys, figures) = (reader.List(QueryParameters.Group), reader.List(QueryParameters.Figure));
        if (keys.Count == 0 && figures.Count == 0)
            return null;
        figures = [.. figures.DefaultIfEmpty("count")];
        return new([.. keys.Select(name => Operand(name, new(QueryParameters.Group)))], [.. figures.Select(name => Figure(name, reader)).OfType<Aggregate>()])
        {
            OrderBy = [.. reader.List(QueryParameters.Sort).Select(name => Sort(name, figures))],
        };
    }

    private static Aggregate? Figure(string name, ParameterReader reader)
    {
        var (kind, column) = name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (name[..dot], name[(dot + 1)..]) : (name, null);
        if (Enum.GetValues<AggregateKind>().Where(known => EnumNames.CamelCase(known.ToString()) == kind).ToList() is [var one])
            return new(one, column is null ? null : new(column, At: new(QueryParameters.Figure)), name);
        reader.Refuse(QueryParameters.Figure, QueryParameters.All[QueryParameters.Figure]);
        return null;
    }

    private static Operand Operand(string name, QueryPlace at)
    {
        var (column, part) = name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? (name[..dot], name[(dot + 1)..]) : (name, "");
        return part switch
        {
            "year" => new(column, DatePart.Year, at),
            "quarter" => new(column, DatePart.Quarter, at),
            "month" => new(column, DatePart.Month, at),
            _ => new(name, DatePart.Whole, at),
        };
    }
}
