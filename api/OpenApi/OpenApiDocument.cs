using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The plain api as OpenAPI 3.1 describes it, made of the tables of the datasets: a new column or dataset is in it by itself.</summary>
public static class OpenApiDocument
{
    /// <param name="portal">Who publishes, and where.</param>
    /// <param name="exampleOf">The id of some row of a dataset; null where it has none.</param>
    public static JsonObject Of(Catalog.Portal portal, Func<Dataset, string?> exampleOf)
    {
        var paths = new JsonObject();
        foreach (var (path, operation) in SearchPaths.All().Concat(DatasetCatalog.Datasets.SelectMany(dataset => DatasetPaths.Of(dataset, exampleOf(dataset)))))
            paths[path] = new JsonObject { ["get"] = operation };
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = portal.Name,
                ["version"] = "1",
                ["summary"] = "Public data about emulation and commendation in Việt Nam, read only, without a key.",
                ["description"] = "Every dataset answers filters, sorting, pages, facets and groups, as JSON and CSV; search understands what people type. Problems are told in Vietnamese, or in English to those who prefer it (Accept-Language). Answers carry an ETag that changes with the data. A client that asks too often is answered 429 with Retry-After.",
                ["contact"] = new JsonObject { ["name"] = portal.Publisher, ["url"] = Address(portal, "/gioi-thieu") },
                ["license"] = new JsonObject { ["name"] = portal.Licence, ["url"] = portal.LicenceAddress.AbsoluteUri },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = Address(portal, "") }),
            ["security"] = new JsonArray(),
            ["tags"] = new JsonArray([
                new JsonObject { ["name"] = SearchPaths.Tag, ["description"] = "Search as people type." },
                .. DatasetCatalog.Datasets.Select(dataset => new JsonObject { ["name"] = dataset.Name, ["description"] = dataset.Help is null ? dataset.Label : $"{dataset.Label}. {dataset.Help}" }),
            ]),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = OpenApiSchemas.All(),
                ["parameters"] = OpenApiParameters.Shared(),
                ["responses"] = OpenApiResponses.Shared(),
            },
        };
    }

    private static string Address(Catalog.Portal portal, string path) => portal.BaseAddress.AbsoluteUri.TrimEnd('/') + path;
}
