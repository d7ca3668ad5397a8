using System.Text;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Answers one query over one segment.</summary>
/// <param name="reading">The reading that keeps the segment open.</param>
/// <param name="data">The segment.</param>
/// <param name="query">The query, without links to cross.</param>
/// <param name="without">For facets that leave their own conditions out: the other conditions.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SegmentAnswer(SegmentReading reading, SegmentData data, CheckedQuery query, Dictionary<Facet, Filter> without, CancellationToken cancellation)
{
    private Highlighter? _highlighter;

    /// <summary>The answer.</summary>
    public Answer Run()
    {
        var bound = Bound();
        using var filter = query.Where is Filter.All { Parts: [] } ? null : new FilterRows(data).Find(query.Where);
        using var finder = new SearchRows(data.Words, filter, cancellation);
        using var searched = query.Search is null ? null : finder.Find(query.Search);
        using var all = searched is null && filter is null ? RowSet.All(data.Rows) : null;
        var rows = searched ?? filter ?? all!;
        var found = rows.Count();

        var answer = new Answer
        {
            Generation = reading.Generation,
            Count = query.Count ? found : null,
            Facets = [.. query.Facets.Select(facet => Facet(facet, rows, found))],
        };
        if (query.Grouping is null)
        {
            var ranked = query.Size > 0 && query.OrderBy.Any(order => order.Column is null);
            using var scores = ranked ? new SearchScores(data, finder, cancellation).Of(query.Search!, rows, Best()) : null;
            return Page(answer, rows, scores, found, bound);
        }

        var groups = new GroupCounter(data, query.Grouping).Count(rows, cancellation);
        return answer with
        {
            Count = query.Count ? groups.Count : null,
            Groups = [.. groups.Skip(query.Skip).Take(query.Size)],
            MoreGroups = groups.Count > query.Skip + query.Size,
        };
    }

    /// <summary>How many of the best rows are wanted; null when they must be known in another order, or from a place on.</summary>
    private int? Best() => query is { Cursor: null, OrderBy: [{ Column: null, Descending: true }, ..] } ? query.Size + query.Skip + 1 : null;

    private UInt128? Bound()
    {
        if (query.Cursor is not { } cursor || cursor.IsEnd)
            return null;
        return RowKey.Read(cursor.Position, data.Rows) ?? throw new QueryRefusedException(QueryProblems.WrongCursor(new("cursor")));
    }

    private FacetCounts Facet(Facet facet, RowSet rows, int found)
    {
        if (!without.TryGetValue(facet, out var others))
            return new FacetCounter(data).Count(facet, rows, found);
        using var wider = new FilterRows(data).Find(others);
        if (query.Search is null)
            return new FacetCounter(data).Count(facet, wider, wider.Count());
        using var finder = new SearchRows(data.Words, wider, cancellation);
        using var searched = finder.Find(query.Search);
        return new FacetCounter(data).Count(facet, searched, searched.Count());
    }

    private Answer Page(Answer answer, RowSet rows, Scores? scores, int found, UInt128? bound)
    {
        cancellation.ThrowIfCancellationRequested();
        if (query.Size == 0)
            return answer;
        var backwards = query.Cursor is { Backwards: true };
        var ordered = new OrderedRows(data, query.OrderBy);
        var wanted = query.Size + query.Skip + 1;
        var keys = scores is null ? ordered.Take(rows, found, wanted, bound, backwards) : ordered.Take(scores, wanted, bound, backwards);
        var more = keys.Count == wanted;
        if (more)
            keys.RemoveAt(backwards ? 0 : keys.Count - 1);
        keys.RemoveRange(0, Math.Min(query.Skip, keys.Count));
        return answer with
        {
            Rows = [.. keys.Select(key => Row(key, scores))],
            Next = keys.Count > 0 && (backwards ? bound is not null : more) ? CursorAt(keys[^1], backwards: false) : null,
            Previous = keys.Count > 0 && (backwards ? more : bound is not null || query.Skip > 0) ? CursorAt(keys[0], backwards: true) : null,
        };
    }

    private Cursor CursorAt(UInt128 key, bool backwards) => new(reading.Generation, query.RowsHash, backwards, RowKey.Write(key));

    private SegmentRow Row(UInt128 key, Scores? scores)
    {
        var row = RowKey.RowOf(key);
        return new(reading, data, row) { Key = key, Score = scores?.Of(row), Highlights = query.Highlight ? Highlights(row) : [] };
    }

    private List<Highlight> Highlights(int row)
    {
        var finder = _highlighter ??= new(query.Search!);
        var found = new List<Highlight>();
        foreach (var column in query.Select.Intersect(Capabilities.Searched(query.Dataset)))
        {
            for (var i = 0; i < data[column].Count(row); i++)
            {
                if (finder.Find(Encoding.UTF8.GetString(data[column].Text(row, i))) is { Count: > 0 } spans)
                    found.Add(new(column, i, spans));
            }
        }

        return found;
    }
}
