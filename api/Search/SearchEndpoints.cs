using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Api.Search;

/// <summary>Search as JSON: over everything, or over one dataset with all its filters.</summary>
public static class SearchEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves <c>/api/search</c> and <c>/api/suggest</c>.</summary>
    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").AddEndpointFilter<OpenToAll>();
        api.MapMethods("/search", Methods, (HttpContext context, IStore store, FormerNames names) => Search(context, store, names, csv: false));
        api.MapMethods("/search.csv", Methods, (HttpContext context, IStore store, FormerNames names) => Search(context, store, names, csv: true));
        api.MapMethods("/suggest", Methods, Suggest);
    }

    private static async Task Search(HttpContext context, IStore store, FormerNames names, bool csv)
    {
        var request = context.Request;
        var named = request.Query[SearchParameters.Dataset].ToString();
        var dataset = named.Length == 0 ? Entry.Dataset : DatasetCatalog.Find(named);
        if (dataset is null || Capabilities.Title(dataset) is null)
        {
            await ProblemAnswer.Write(context.Response, [SearchProblems.UnknownDataset(named)]);
            return;
        }

        var (query, problems) = Datasets.QueryString.Parse(dataset, request.Query, (_, _) => null, SearchParameters.Dataset, SearchParameters.Explain);
        var explain = new ParameterReader(request.Query, problems).Flag(SearchParameters.Explain, false);
        if (query.Grouping is not null)
            problems.Add(SearchProblems.NoGroups(dataset.Name));
        if (problems.Count > 0)
        {
            await ProblemAnswer.Write(context.Response, problems);
            return;
        }

        await StoreGuard.Run(context, () => new SearchAnswer(context, store, names).Write(query with { Highlight = query.Highlight || explain }, explain, csv ? "search.csv" : null));
    }

    private static Task Suggest(HttpContext context, IStore store) => StoreGuard.Run(context, async () =>
    {
        var problems = new List<QueryProblem>();
        var reader = new ParameterReader(context.Request.Query, problems);
        var (text, size) = (reader.Text(QueryParameters.Words) ?? "", reader.Number(QueryParameters.Size, SearchSuggestions.Usual));
        if (size > SearchSuggestions.Most)
            problems.Add(QueryProblems.TooMany(new(QueryParameters.Size), new("gợi ý", "suggestions"), SearchSuggestions.Most, new("Hỏi ít hơn.", "Ask for fewer.")));
        if (problems.Count > 0)
        {
            await ProblemAnswer.Write(context.Response, problems);
            return;
        }

        using var reading = await store.Open(cancellation: context.RequestAborted);
        if (EntityTag.Answers(context, $"{reading.Generation}-{ProgramBuild.Id}"))
            return;
        var suggestions = await SearchSuggestions.Find(reading, text, size, context.RequestAborted);
        context.Response.ContentType = "application/json; charset=utf-8";
        SearchJson.Write(context.Response.BodyWriter, reading.Generation, suggestions);
        await context.Response.SendWhole();
    });
}
