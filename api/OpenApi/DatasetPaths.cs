using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The operations of a dataset.</summary>
internal static class DatasetPaths
{
    public static IEnumerable<(string Path, JsonObject Operation)> Of(Dataset dataset, string? exampleId)
    {
        var (name, rows) = (dataset.Name, OpenApiSchemas.AnswerOf(dataset));
        yield return ($"/api/{name}", Operation(dataset, $"{name}List", $"Query {name}", $"{dataset.Label}: rows that pass the filters, with pages, facets and groups.",
            [.. OpenApiParameters.Pages(), .. OpenApiParameters.Of(dataset, groups: true)],
            OpenApiResponses.Of("The rows.", "application/json", OpenApiSchemas.Reference(rows), "400", "410", "429", "501", "503")));
        yield return ($"/api/{name}.csv", Operation(dataset, $"{name}Csv", $"Query {name} as CSV", $"{dataset.Label}: every row that passes the filters, as CSV.",
            [OpenApiParameters.Reference(Datasets.QueryParameters.Words), .. OpenApiParameters.Of(dataset, groups: false)],
            OpenApiResponses.Of("The rows, with a header of column names.", "text/csv", new() { ["type"] = "string" }, "400", "410", "429", "501", "503")));
        var id = new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["description"] = dataset["id"].Label, ["schema"] = new JsonObject { ["type"] = "string" } };
        if (exampleId is not null)
            id["example"] = exampleId;
        yield return ($"/api/{name}/{{id}}", Operation(dataset, $"{name}Row", $"One of {name}", $"{dataset.Label}: the row of an id, with every column.",
            [id],
            OpenApiResponses.Of("The row.", "application/json", OpenApiSchemas.Reference(OpenApiSchemas.RowOf(dataset)), "404", "429", "503")));
    }

    private static JsonObject Operation(Dataset dataset, string id, string summary, string description, IEnumerable<JsonObject> parameters, JsonObject responses) => new()
    {
        ["operationId"] = id,
        ["tags"] = new JsonArray(dataset.Name),
        ["summary"] = summary,
        ["description"] = description,
        ["parameters"] = new JsonArray([.. parameters]),
        ["responses"] = responses,
    };
}
