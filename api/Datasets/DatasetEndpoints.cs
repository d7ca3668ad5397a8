using System.Text.Json;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Api.Datasets;

/// <summary>The plain door to every dataset: queries as JSON and CSV, rows by id; words are searched as everywhere. A new dataset needs no new endpoint.</summary>
public static class DatasetEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves <c>/api/{dataset}</c>, <c>/api/{dataset}.csv</c> and <c>/api/{dataset}/{id}</c>.</summary>
    public static void MapDatasets(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter<OpenToAll>();
        api.MapMethods("/{**path}", [HttpMethods.Options], () => TypedResults.NoContent());
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            api.MapMethods($"/{dataset.Name}", Methods, (HttpContext context, IStore store) => Answer(context, store, dataset, csv: false)).WithTags(dataset.Label);
            api.MapMethods($"/{dataset.Name}.csv", Methods, (HttpContext context, IStore store) => Answer(context, store, dataset, csv: true)).WithTags(dataset.Label);
            api.MapMethods($"/{dataset.Name}/{{id}}", Methods, (HttpContext context, IStore store, string id) => Find(context, store, dataset, id)).WithTags(dataset.Label);
        }
    }

    private static async Task Answer(HttpContext context, IStore store, Dataset dataset, bool csv)
    {
        var file = csv ? $"{dataset.Name}.csv" : null;
        var (asked, unread) = QueryString.Parse(dataset, context.Request.Query, (reader, words) => reader.Search(words));
        if (asked.Search is not null && unread.Count == 0)
        {
            var names = context.RequestServices.GetRequiredService<FormerNames>();
            await StoreGuard.Run(context, () => new SearchAnswer(context, store, names).Write(asked with { Search = null }, explain: false, file));
            return;
        }

        var (query, problems) = QueryString.Check(asked, unread);
        if (query is null)
        {
            await ProblemAnswer.Write(context.Response, problems);
            return;
        }

        await StoreGuard.Run(context, async () =>
        {
            using var reading = await store.Open(query.Cursor, context.RequestAborted);
            if (EntityTag.Answers(context, $"{reading.Generation}-{query.Hash}-{ProgramBuild.Id}"))
                return;
            if (file is not null)
            {
                await CsvAnswer.Send(context, reading, query, file);
                return;
            }

            context.Response.ContentType = "application/json; charset=utf-8";
            var answer = await reading.Run(query, context.RequestAborted);
            AnswerJson.Write(context.Response.BodyWriter, query, answer, context.Request);
            await context.Response.SendWhole();
        });
    }

    private static Task Find(HttpContext context, IStore store, Dataset dataset, string id) => StoreGuard.Run(context, async () =>
    {
        using var reading = await store.Open(cancellation: context.RequestAborted);
        if (await reading.Find(dataset, id, context.RequestAborted) is not { } row)
        {
            await ProblemAnswer.NotFound(context.Response, id);
            return;
        }

        if (EntityTag.Answers(context, $"{reading.Generation}-{ProgramBuild.Id}"))
            return;
        context.Response.ContentType = "application/json; charset=utf-8";
        using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, AnswerJson.Options))
            RowJson.Write(writer, row, dataset.Columns);
        await context.Response.SendWhole();
    });
}
