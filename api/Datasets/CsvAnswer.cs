using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>Writes every row of a query as CSV, page by page, so that a million rows need no more memory than a thousand.</summary>
internal static class CsvAnswer
{
    /// <summary>Answers with every row, or every group, as a file.</summary>
    public static async Task Send(HttpContext context, IReading reading, CheckedQuery query, string file)
    {
        var (response, cancellation) = (context.Response, context.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
        if (HttpMethods.IsGet(context.Request.Method))
            await (query.Grouping is null ? Write(response, reading, query, cancellation) : WriteGroups(response, reading, query, cancellation));
    }

    private static async Task Write(HttpResponse response, IReading reading, CheckedQuery query, CancellationToken cancellation)
    {
        var page = query with { Size = QueryLimits.PageSize, Facets = [], Count = false, Highlight = false };
        var text = new StringBuilder(string.Join(',', query.Select.Select(column => column.Name))).Append("\r\n");
        do
        {
            var answer = await reading.Run(page, cancellation);
            foreach (var row in answer.Rows)
                text.AppendJoin(',', query.Select.Select(column => Cell(row, column))).Append("\r\n");
            await response.WriteAsync(text.ToString(), cancellation);
            text.Clear();
            page = page with { Cursor = answer.Next, Skip = 0 };
        }
        while (page.Cursor is not null);
    }

    /// <summary>Writes every group of a query; there are only so many.</summary>
    private static async Task WriteGroups(HttpResponse response, IReading reading, CheckedQuery query, CancellationToken cancellation)
    {
        var answer = await reading.Run(query with { Size = QueryLimits.Groups, Skip = 0, Facets = [], Count = false }, cancellation);
        var text = new StringBuilder(string.Join(',', AnswerJson.GroupNames(query.Grouping!))).Append("\r\n");
        foreach (var group in answer.Groups!)
            text.AppendJoin(',', group.Select(Cell)).Append("\r\n");
        await response.WriteAsync(text.ToString(), cancellation);
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Csv.Quote(Csv.Guard(text)),
        _ => Csv.Quote(Value.Text(value)),
    };

    private static string Cell(StoredRow row, Column column)
    {
        var count = row.Count(column);
        var text = count switch
        {
            0 => "",
            1 => row.Text(column)!,
            _ => string.Join(Csv.ListSeparator, Enumerable.Range(0, count).Select(i => row.Text(column, i))),
        };
        return Csv.Quote(column.Type == typeof(string) || column.Role is Role.Body ? Csv.Guard(text) : text);
    }
}
