using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Answers one query over one generation: the page, figures and groups are asked for at once.</summary>
/// <param name="reading">The generation.</param>
/// <param name="query">The query, without links to cross.</param>
/// <param name="wider">For facets that leave their own conditions out: the other conditions.</param>
internal sealed class ElasticAnswer(ElasticReading reading, CheckedQuery query, Dictionary<Facet, Filter> wider)
{
    private readonly RowsBody _bodies = new(query, reading.Patience);
    private readonly Highlighter? _highlighter = query.Highlight ? new(query.Search!) : null;
    private readonly Column[] _marked = query.Highlight ? [.. query.Select.Intersect(Capabilities.Searched(query.Dataset))] : [];
    private readonly int _score = query.OrderBy.TakeWhile(order => order.Column is not null).Count();

    private bool IsBackwards => query.Cursor is { Backwards: true };

    /// <summary>The answer.</summary>
    public async Task<Answer> Run(CancellationToken cancellation)
    {
        var after = await Place(cancellation);
        var facets = query.Facets.Select((facet, number) => (facet, number)).GroupBy(facet => wider.GetValueOrDefault(facet.facet) ?? query.Where, ReferenceEqualityComparer.Instance as IEqualityComparer<Filter>).ToList();
        var bodies = facets.Select(group => Json.Body(json => _bodies.Figures(json, group.Key, count: false, to =>
        {
            foreach (var (facet, number) in group)
                FacetFigures.Write(to, facet, number);
        }))).ToList();
        var groups = query.Grouping is null ? null : new GroupAnswer(reading, query, query.Grouping);
        bodies.Insert(0, groups is null ? Json.Body(json => _bodies.Page(json, after)) : groups.Body());
        var found = await reading.Search(query.Dataset.Name, bodies, cancellation);
        var counts = new FacetCounts[query.Facets.Count];
        for (var i = 0; i < facets.Count; i++)
        {
            var figures = found.Figures(i + 1);
            foreach (var (facet, number) in facets[i])
                counts[number] = await Counts(facet, number, figures, facets[i].Key, cancellation);
        }

        var answer = new Answer { Generation = reading.Generation, Facets = counts };
        if (groups is null)
            return Page(answer, found);
        var rows = await groups.Read(found, cancellation);
        return answer with { Count = query.Count ? rows.Count : null, Groups = [.. rows.Skip(query.Skip).Take(query.Size)], MoreGroups = rows.Count > query.Skip + query.Size };
    }

    private async Task<FacetCounts> Counts(Facet facet, int number, JsonElement figures, Filter where, CancellationToken cancellation)
    {
        var (counts, more) = FacetFigures.Read(figures, facet, number);
        if (!more)
            return counts;
        var distinct = 0;
        await foreach (var _ in reading.Distinct(query.Dataset, where, query, facet.Column, cancellation))
            distinct++;
        return counts with { Distinct = distinct };
    }

    /// <summary>The place after which the page starts.</summary>
    private async Task<JsonElement?> Place(CancellationToken cancellation)
    {
        if (query.Cursor is not { IsEnd: false } cursor)
            return null;
        var place = RowOrders.Read(cursor.Position, query.OrderBy) ?? throw Wrong();
        if (place.ValueKind is JsonValueKind.Array)
            return place;
        var found = await reading.Search(query.Dataset.Name, [Json.Body(json => _bodies.Place(json, place.GetString()!))], cancellation);
        return (found.Hits(0) is [var hit, ..] ? RowOrders.Read(found.Sort(hit), query.OrderBy) : null) ?? throw Wrong();
    }

    private static QueryRefusedException Wrong() => new(QueryProblems.WrongCursor(new("cursor")));

    private Answer Page(Answer answer, SearchAnswer found)
    {
        answer = answer with { Count = query.Count ? found.Total(0) : null };
        if (query.Size == 0)
            return answer;
        var hits = found.Hits(0);
        var more = hits.Count > query.Size;
        if (more)
            hits.RemoveRange(query.Size, hits.Count - query.Size);
        if (IsBackwards)
            hits.Reverse();
        return answer with
        {
            Rows = hits.ConvertAll(hit => Row(found, hit)),
            Next = hits.Count > 0 && (IsBackwards ? query.Cursor is { IsEnd: false } : more) ? CursorAt(found, hits[^1], backwards: false) : null,
            Previous = hits.Count > 0 && (IsBackwards ? more : query.Cursor is not null || query.Skip > 0) ? CursorAt(found, hits[0], backwards: true) : null,
        };
    }

    private Cursor CursorAt(SearchAnswer found, Hit hit, bool backwards) => new(reading.Generation, query.RowsHash, backwards, RowOrders.Position(found, hit));

    private ElasticRow Row(SearchAnswer found, Hit hit)
    {
        var sort = found.Sort(hit);
        return new(reading, found, hit)
        {
            Score = _score < query.OrderBy.Count ? (float)RowOrders.Number(sort, _score) : null,
            Highlights = _highlighter is null ? [] : Highlights(_highlighter, new(reading, found, hit)),
        };
    }

    private List<Highlight> Highlights(Highlighter finder, ElasticRow row)
    {
        var found = new List<Highlight>();
        foreach (var column in _marked)
        {
            for (var i = 0; i < row.Count(column); i++)
            {
                if (finder.Find(Encoding.UTF8.GetString(row.Utf8(column, i))) is { Count: > 0 } spans)
                    found.Add(new(column, i, spans));
            }
        }

        return found;
    }
}
