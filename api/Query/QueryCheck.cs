using System.Security.Cryptography;
using System.Text;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Query;

/// <summary>Checks a query before a store is chosen: accepted or refused the same way on all of them.</summary>
public static class QueryCheck
{
    /// <summary>The checked query, or every problem that it has.</summary>
    public static (CheckedQuery? Query, IReadOnlyList<QueryProblem> Problems) Check(DatasetQuery query)
    {
        var problems = new List<QueryProblem>();
        var budget = new QueryBudget(problems);
        var where = query.Where is null ? Filter.Always : new FilterCheck(query.Dataset, problems, budget).Read(query.Where);
        var search = query.Search is null ? null : new SearchCheck(problems, budget, query.SearchAt).Read(query.Search);
        var columns = new ColumnCheck(query.Dataset, problems);
        var order = columns.Order(query.OrderBy, query.Search is not null);
        var select = columns.Select(query.Select);
        var facets = columns.Facets(query.Facets);
        var groups = query.Grouping is null ? null : columns.Groups(query.Grouping);
        CheckPage(query.Page, problems);
        if (problems.Count > 0)
            return (null, problems);

        var rows = RowsText(query.Dataset, where, search, order);
        var rowsHash = Hash(rows);
        Cursor? cursor = null;
        if (query.Page.Cursor is { } text && (!Cursor.TryDecode(text, out cursor) || cursor!.RowsHash != rowsHash))
            return (null, [QueryProblems.WrongCursor(query.Page.At)]);
        return (new()
        {
            Dataset = query.Dataset,
            Where = where,
            Search = search,
            OrderBy = order,
            Select = select,
            Size = query.Page.Size,
            Skip = query.Page.Skip,
            Cursor = cursor,
            Count = query.Count,
            Facets = facets,
            Grouping = groups,
            Highlight = query.Highlight && search is not null,
            RowsHash = rowsHash,
            Hash = Hash(string.Join('\n', [rows, .. Rest(query, select, facets, groups)])),
        }, []);
    }

    private static void CheckPage(PageRequest page, List<QueryProblem> problems)
    {
        if (page.Size < 0 || page.Skip < 0 || (page.Skip > 0 && page.Cursor is not null))
            problems.Add(QueryProblems.WrongPage(page.At));
        if (page.Size > QueryLimits.PageSize)
            problems.Add(QueryProblems.TooMany(page.At, new("dòng trên một trang", "rows on a page"), QueryLimits.PageSize,
                new("Lấy trang nhỏ hơn rồi đi tiếp bằng con trỏ.", "Ask for smaller pages and go on with the cursor.")));
        if (page.Skip > QueryLimits.Skip)
            problems.Add(QueryProblems.SkipTooFar(page.At));
    }

    private static string RowsText(Dataset dataset, Filter where, SearchNode? search, IReadOnlyList<Order> order) => string.Join('\n',
        dataset.Name,
        FilterText.Of(where),
        search is null ? "" : FilterText.Of(search),
        string.Join(',', order.Select(sort => (sort.Descending ? "-" : "") + (sort.Column?.Name ?? Sort.Score))));

    private static IEnumerable<string> Rest(DatasetQuery query, IReadOnlyList<Column> select, IReadOnlyList<Facet> facets, Groups? groups) =>
    [
        string.Join(',', select.Select(column => column.Name)),
        $"{query.Page.Size} {query.Page.Skip} {query.Page.Cursor} {query.Count} {query.Highlight}",
        string.Join(',', facets.Select(facet => $"{facet.Column.Name} {facet.Limit} {facet.WithoutOwn}")),
        groups is null ? "" : string.Join(',', groups.Keys.Select(key => $"{key.Column.Name} {key.Part}")),
        groups is null ? "" : string.Join(',', groups.Figures.Select(figure => $"{figure.Kind} {figure.Column?.Name} {FilterText.Of(figure.Name)}")),
        groups is null ? "" : string.Join(',', groups.OrderBy),
    ];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
