using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Gathers the rows of a query into groups, and orders them here.</summary>
/// <param name="reading">The generation.</param>
/// <param name="query">The query.</param>
/// <param name="groups">What groups are made of and what is computed.</param>
internal sealed class GroupAnswer(ElasticReading reading, CheckedQuery query, Groups groups)
{
    private readonly Column[] _numbers = [.. groups.Figures.Where(figure => figure.Kind is not (AggregateKind.Count or AggregateKind.CountDistinct)).Select(figure => figure.Column!).Distinct()];

    /// <summary>The search for the groups: one more than there may be, which tells that there are too many.</summary>
    public ReadOnlyMemory<byte> Body() => Json.Body(json => new RowsBody(query, reading.Patience).Figures(json, query.Where, count: true, to =>
    {
        if (groups.Keys.Count == 0)
            GroupFigures.Write(to, _numbers);
        else
            GroupFigures.Write(to, groups.Keys, null, default, QueryLimits.Groups + 1, _numbers);
    }));

    /// <summary>The groups in their order: the values of the keys, then the figures.</summary>
    /// <exception cref="QueryRefusedException">There are more groups than one answer may have.</exception>
    public async Task<List<object?[]>> Read(SearchAnswer answer, CancellationToken cancellation)
    {
        // To a count alone the server answers without figures.
        var figures = groups.Keys.Count == 0 && _numbers.Length == 0 ? default : answer.Figures(0);
        var buckets = groups.Keys.Count == 0 ? [figures] : GroupFigures.Read(figures).ToList();
        if (buckets.Count > QueryLimits.Groups)
            throw new QueryRefusedException(QueryProblems.TooManyGroups(groups.At));
        var distinct = new Dictionary<Figured, Dictionary<string, long>>();
        foreach (var figure in groups.Figures.Where(figure => figure.Kind is AggregateKind.CountDistinct))
            distinct[figure] = await Distinct(figure.Column!, cancellation);
        var rows = buckets.ConvertAll(bucket => new Group([.. groups.Keys.Select((_, i) => GroupFigures.KeyOf(bucket, i))], Row(bucket, answer, distinct)));
        rows.Sort(Compare);
        return rows.ConvertAll(row => row.Values);
    }

    private object?[] Row(JsonElement bucket, SearchAnswer answer, Dictionary<Figured, Dictionary<string, long>> distinct) =>
    [
        .. groups.Keys.Select((key, i) => GroupFigures.KeyOf(bucket, i) is { } known ? GroupFigures.ValueOf(key, known) : null),
        .. groups.Figures.Select(figure => figure.Kind switch
        {
            AggregateKind.Count => groups.Keys.Count == 0 ? answer.Total(0) : Json.Whole(bucket.At("doc_count")),
            AggregateKind.CountDistinct => distinct[figure].GetValueOrDefault(Name(bucket)),
            _ => GroupFigures.Figure(bucket, figure),
        }),
    ];

    /// <summary>How many different values each group has: counted one by one, so that the number is exact.</summary>
    private async Task<Dictionary<string, long>> Distinct(Column column, CancellationToken cancellation)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var bucket in reading.Combinations(query, query.Where, groups.Keys, column, cancellation))
        {
            var name = Name(bucket);
            counts[name] = counts.GetValueOrDefault(name) + 1;
        }

        return counts;
    }

    private string Name(JsonElement bucket) => string.Join('\n', groups.Keys.Select((_, i) => GroupFigures.KeyOf(bucket, i)?.GetRawText()));

    private int Compare(Group one, Group other)
    {
        foreach (var position in groups.OrderBy)
        {
            var at = position < 0 ? ~position : position;
            var order = at < groups.Keys.Count
                ? Compare(groups.Keys[at].Column, one.Keys[at], other.Keys[at])
                : System.Collections.Comparer.DefaultInvariant.Compare(one.Values[at], other.Values[at]);
            if (order != 0)
                return position < 0 ? -order : order;
        }

        for (var i = 0; i < groups.Keys.Count; i++)
        {
            if (Compare(groups.Keys[i].Column, one.Keys[i], other.Keys[i]) is not 0 and var order)
                return order;
        }

        return 0;
    }

    private static int Compare(Column column, JsonElement? one, JsonElement? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ when ColumnKey.IsNumber(column) => Json.Number(one.Value).CompareTo(Json.Number(other.Value)),
        _ => string.CompareOrdinal(Json.Text(one.Value), Json.Text(other.Value)),
    };

    /// <param name="Keys">The keys as the server orders them.</param>
    /// <param name="Values">The values of the keys, then the figures.</param>
    private sealed record Group(IReadOnlyList<JsonElement?> Keys, object?[] Values);
}
