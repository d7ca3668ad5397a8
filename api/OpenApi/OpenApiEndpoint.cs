using System.Text.Encodings.Web;
using System.Text.Json;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>Serves <c>/openapi.json</c>. Its examples are of the data that is served, so that each of them can be asked.</summary>
public static class OpenApiEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void MapOpenApi(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/openapi.json", Methods, (HttpContext context, IStore store, CurrentEdition current) => StoreGuard.Run(context, () => Answer(context, store, current)))
            .AddEndpointFilter<OpenToAll>();

    private static async Task Answer(HttpContext context, IStore store, CurrentEdition current)
    {
        var portal = current.Get().Publication.Portal;
        using var reading = await store.Open(cancellation: context.RequestAborted);
        if (EntityTag.Answers(context, $"{reading.Generation}-{ProgramBuild.Id}"))
            return;
        var examples = new Dictionary<Dataset, string?>();
        foreach (var dataset in DatasetCatalog.Datasets)
            examples[dataset] = await Example(reading, dataset, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(OpenApiDocument.Of(portal, dataset => examples[dataset]).ToJsonString(Options), context.RequestAborted);
    }

    private static async ValueTask<string?> Example(IReading reading, Dataset dataset, CancellationToken cancellation)
    {
        var (query, _) = QueryCheck.Check(new DatasetQuery(dataset) { Select = [new("id")], Page = new(1) });
        return (await reading.Run(query!, cancellation)).Rows is [var row, ..] ? row.Text(dataset["id"]) : null;
    }
}
