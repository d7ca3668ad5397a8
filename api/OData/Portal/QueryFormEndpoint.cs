using System.Text.Json;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.OData.Http;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Pages.Data;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Api.OData.Portal;

/// <summary>The form of questions: what it asks is asked of the service itself, so that its request works everywhere else.</summary>
internal static class QueryFormEndpoint
{
    private const int LongestCell = 160;
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];
    private static readonly IReadOnlyList<Crumb> Sets = [.. DatasetCatalog.Datasets.Select(dataset => new Crumb(dataset.Label, dataset.Name))];

    public static void MapQueryForm(this IEndpointRouteBuilder routes, ODataService service) =>
        routes.MapMethods(QueryFormModel.Address, Methods, (HttpContext context, CurrentEdition current) => StoreGuard.Run(context, () => Answer(context, service, current.Get())));

    private static async Task Answer(HttpContext context, ODataService service, Edition edition)
    {
        var asked = Read(context.Request.Query);
        var status = StatusCodes.Status200OK;
        if (asked.Set.Length > 0)
            (asked, status) = await Ask(asked, service, context.RequestAborted);
        var sink = new Sink();
        QueryFormPage.Render(edition, asked, sink);
        var bytes = sink.Written.ToArray();
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static QueryFormModel Read(IQueryCollection query)
    {
        string Of(string name) => query[name].FirstOrDefault()?.Trim() ?? "";
        var model = new QueryFormModel(Sets) { Set = Of("bo"), Condition = Of("dieu-kien"), Order = Of("xep"), Columns = Of("cot"), Rows = query.ContainsKey("dong") ? Of("dong") : "20" };
        if (model.Set.Length == 0)
            return model;
        (string Name, string Value)[] options = [("$filter", model.Condition), ("$orderby", model.Order), ("$select", model.Columns), ("$top", model.Rows), ("$count", "true")];
        var written = options.Where(option => option.Value.Length > 0).ToList();
        var path = $"{PortalODataHosting.Path}/{model.Set}?";
        return model with
        {
            Request = path + string.Join('&', written.Select(option => $"{option.Name}={option.Value}")),
            RequestAddress = $"{PortalODataHosting.Path}/{Uri.EscapeDataString(model.Set)}?" + string.Join('&', written.Select(option => $"{option.Name}={Uri.EscapeDataString(option.Value)}")),
        };
    }

    private static async Task<(QueryFormModel Model, int Status)> Ask(QueryFormModel model, ODataService service, CancellationToken cancellation)
    {
        var address = model.RequestAddress[(PortalODataHosting.Path.Length + 1)..];
        var answer = await service.Answer(new("GET", address, "http://localhost/odata/", name => name == "Accept" ? "application/json;metadata=none" : null), cancellation);
        using var body = JsonDocument.Parse(answer.Body.WrittenMemory);
        if (answer.Status != StatusCodes.Status200OK)
            return (model with { Problem = body.RootElement.GetProperty("error").GetProperty("message").GetString() }, answer.Status);
        var rows = body.RootElement.GetProperty("value").EnumerateArray().ToList();
        var count = body.RootElement.GetProperty("@odata.count").GetInt64();
        IReadOnlyList<string> names = rows.Count == 0 ? [] : [.. rows[0].EnumerateObject().Select(member => member.Name)];
        return (model with
        {
            Count = Words.RowsOf(rows.Count, count),
            Problem = rows.Count == 0 ? Words.NoRows : null,
            Names = names,
            Values = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.EnumerateObject().Select(member => Cell(member.Value))])],
        }, answer.Status);
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => Words.Yes,
        JsonValueKind.False => Words.No,
        JsonValueKind.Array => Cut(string.Join(" | ", value.EnumerateArray().Select(item => item.ToString()))),
        _ => Cut(value.ToString()),
    };

    private static string Cut(string text) => text.Length <= LongestCell ? text : string.Concat(text.AsSpan(0, LongestCell), "…");
}
