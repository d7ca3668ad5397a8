using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The operations of searching.</summary>
internal static class SearchPaths
{
    public const string Tag = "search";

    public static IEnumerable<(string Path, JsonObject Operation)> All()
    {
        yield return ("/api/search", Operation("search", "Search", "Finds what people mean: without marks, abbreviated, by half a number, mistyped. Filters are the columns of the dataset that is searched.",
            [.. OpenApiParameters.Pages(), Dataset(), Explain(), .. OpenApiParameters.Of(Entry.Dataset, groups: false)],
            OpenApiResponses.Of("What was found, the nearest first.", "application/json", OpenApiSchemas.Reference("Found"), "400", "410", "429", "501", "503")));
        yield return ("/api/search.csv", Operation("searchCsv", "Search, as CSV", "Every row that a search finds, the nearest first.",
            [OpenApiParameters.Reference(QueryParameters.Words), Dataset(), .. OpenApiParameters.Of(Entry.Dataset, groups: false)],
            OpenApiResponses.Of("The rows, with a header of column names.", "text/csv", new() { ["type"] = "string" }, "400", "410", "429", "501", "503")));
        yield return ("/api/suggest", Operation("suggest", "Suggest titles while somebody types", "Titles, names and numbers that go on as typed.",
            [OpenApiParameters.Reference(QueryParameters.Words), OpenApiParameters.Parameter(QueryParameters.Size, "How many suggestions.", OpenApiParameters.Number(SearchSuggestions.Most), 5)],
            OpenApiResponses.Of("The suggestions.", "application/json", OpenApiSchemas.Reference("Suggestions"), "400", "429", "503")));
    }

    private static JsonObject Dataset() => OpenApiParameters.Parameter(SearchParameters.Dataset, Said(SearchParameters.Dataset), new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. DatasetCatalog.Datasets.Where(dataset => Capabilities.Title(dataset) is not null).Select(dataset => JsonValue.Create(dataset.Name))]),
        ["default"] = Entry.Dataset.Name,
    }, "documents");

    private static JsonObject Explain() => OpenApiParameters.Parameter(SearchParameters.Explain, Said(SearchParameters.Explain), OpenApiParameters.Flag(), true);

    private static string Said(string name) => $"{SearchParameters.All[name].English} / {SearchParameters.All[name].Vietnamese}";

    private static JsonObject Operation(string id, string summary, string description, IEnumerable<JsonObject> parameters, JsonObject responses) => new()
    {
        ["operationId"] = id,
        ["tags"] = new JsonArray(Tag),
        ["summary"] = summary,
        ["description"] = description,
        ["parameters"] = new JsonArray([.. parameters]),
        ["responses"] = responses,
    };
}
