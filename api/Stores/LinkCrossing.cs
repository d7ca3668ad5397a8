using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>Asks what stands across links first and puts the keys that match in its place; the same for every store.</summary>
/// <param name="reading">The generation that is read.</param>
public sealed class LinkCrossing(IReading reading)
{
    /// <summary>The filter without links.</summary>
    /// <exception cref="QueryRefusedException">More keys match than a condition may carry.</exception>
    public async ValueTask<Filter> Resolve(Dataset dataset, Filter filter, CancellationToken cancellation)
    {
        switch (filter)
        {
            case Filter.All all:
                return FilterForm.All(await Each(dataset, all.Parts, cancellation));
            case Filter.Some some:
                return FilterForm.Some(await Each(dataset, some.Parts, cancellation));
            case Filter.Not not:
                return FilterForm.Not(await Resolve(dataset, not.Part, cancellation));
            case Filter.Across across:
                var matching = await Keys(across.Target, across.Part, across.Target["id"], across.At, cancellation);
                return Has(across.Link, matching);
            case Filter.Back back:
                var leading = await Keys(back.Source, back.Part, back.Link, back.At, cancellation);
                return Has(dataset["id"], leading);
            default:
                return filter;
        }
    }

    private async ValueTask<List<Filter>> Each(Dataset dataset, IReadOnlyList<Filter> parts, CancellationToken cancellation)
    {
        var resolved = new List<Filter>(parts.Count);
        foreach (var part in parts)
            resolved.Add(await Resolve(dataset, part, cancellation));
        return resolved;
    }

    private static Filter Has(Column column, IReadOnlyList<object> keys) =>
        keys.Count == 0 ? Filter.Never : new Filter.Has(column, new ValueTest.OneOf(keys));

    /// <summary>The different values of the key or of a link over the rows that pass, in order.</summary>
    private async ValueTask<IReadOnlyList<object>> Keys(Dataset dataset, Filter where, Column column, QueryPlace at, CancellationToken cancellation)
    {
        var query = Query(dataset, where, column);
        var keys = column.Role is Role.Key
            ? await Ids(query, at, cancellation)
            : await Values(query, column, at, cancellation);
        return [.. keys.Order(StringComparer.Ordinal)];
    }

    private async ValueTask<List<string>> Ids(CheckedQuery query, QueryPlace at, CancellationToken cancellation)
    {
        var ids = new List<string>();
        do
        {
            var answer = await reading.Run(query, cancellation);
            if (answer.Count > QueryLimits.LinkedKeys)
                throw TooMany(at);
            ids.AddRange(answer.Rows.Select(row => row.Text(query.Dataset["id"])!));
            query = query with { Cursor = answer.Next };
        }
        while (query.Cursor is not null);
        return ids;
    }

    /// <summary>Many rows may lead to few records: their links are counted instead of read.</summary>
    private async ValueTask<IEnumerable<string>> Values(CheckedQuery query, Column link, QueryPlace at, CancellationToken cancellation)
    {
        var answer = await reading.Run(query with { Size = 0, Facets = [new(link, QueryLimits.LinkedKeys, WithoutOwn: false)] }, cancellation);
        if (answer.Facets[0].Distinct > QueryLimits.LinkedKeys)
            throw TooMany(at);
        return answer.Facets[0].Values.Select(value => value.Value);
    }

    private static QueryRefusedException TooMany(QueryPlace at) => new(QueryProblems.TooMany(
        at, new("bản ghi qua một liên kết", "records across a link"), QueryLimits.LinkedKeys, new("Thu hẹp điều kiện trên các bản ghi được liên kết.", "Narrow the condition on the linked records.")));

    private static CheckedQuery Query(Dataset dataset, Filter where, Column column) => new()
    {
        Dataset = dataset,
        Where = where,
        OrderBy = [],
        Select = [column],
        Size = QueryLimits.PageSize,
        Skip = 0,
        Count = true,
        Facets = [],
        RowsHash = "",
        Hash = "",
    };
}
