using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The parameters of operations. What every dataset takes is described once; what names columns is described with each dataset's own.</summary>
internal static class OpenApiParameters
{
    /// <summary>What every dataset takes.</summary>
    public static JsonObject Shared() => new()
    {
        [QueryParameters.Words] = Parameter(QueryParameters.Words, Text(QueryLimits.TextLength), "dan van kheo"),
        [QueryParameters.Size] = Parameter(QueryParameters.Size, Number(QueryLimits.PageSize), 5),
        [QueryParameters.Skip] = Parameter(QueryParameters.Skip, Number(QueryLimits.Skip), 10),
        [QueryParameters.Cursor] = Parameter(QueryParameters.Cursor, Text(null), null),
        [QueryParameters.Count] = Parameter(QueryParameters.Count, Flag(), false),
        [QueryParameters.Highlight] = Parameter(QueryParameters.Highlight, Flag(), true),
        [QueryParameters.FacetLimit] = Parameter(QueryParameters.FacetLimit, Number(QueryLimits.FacetValues), 10),
        [QueryParameters.FacetScope] = Parameter(QueryParameters.FacetScope, new() { ["type"] = "string", ["enum"] = new JsonArray("all", "others") }, "others"),
    };

    /// <summary>What a door takes that answers with pages of rows.</summary>
    public static IEnumerable<JsonObject> Pages() =>
        new[] { QueryParameters.Words, QueryParameters.Size, QueryParameters.Skip, QueryParameters.Cursor, QueryParameters.Count, QueryParameters.Highlight, QueryParameters.FacetLimit, QueryParameters.FacetScope }.Select(Reference);

    /// <summary>What names columns of a dataset, and its filters.</summary>
    public static IEnumerable<JsonObject> Of(Dataset dataset, bool groups)
    {
        yield return List(QueryParameters.Select, dataset.Columns, Capability.Select);
        yield return Parameter(QueryParameters.Sort, new() { ["type"] = "string" }, $"-{dataset.Columns.First(column => column.Supports(Capability.OrderBy)).Name}");
        yield return List(QueryParameters.Facet, dataset.Columns, Capability.Facet);
        if (groups)
        {
            yield return Parameter(QueryParameters.Group, new() { ["type"] = "string" }, dataset.Columns.First(column => column.Supports(Capability.GroupBy)).Name);
            yield return Parameter(QueryParameters.Figure, new() { ["type"] = "string" }, "count");
        }

        foreach (var column in dataset.Columns.Where(column => column.Supports(column.IsList ? Capability.Any : Capability.Equal)))
            yield return Filter(column);
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/parameters/{name}" };

    public static JsonObject Parameter(string name, string words, JsonObject schema, JsonNode? example)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["description"] = words, ["schema"] = schema };
        if (example is not null)
            parameter["example"] = example;
        return parameter;
    }

    public static JsonObject Flag() => new() { ["type"] = "boolean" };

    public static JsonObject Number(int most) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = most };

    public static JsonObject Text(int? most)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (most is { } limit)
            schema["maxLength"] = limit;
        return schema;
    }

    private static JsonObject Parameter(string name, JsonObject schema, JsonNode? example) => Parameter(name, Said(QueryParameters.All[name]), schema, example);

    private static string Said(Wording wording) => $"{wording.English} / {wording.Vietnamese}";

    private static JsonObject List(string name, IEnumerable<Column> columns, Capability capability)
    {
        var able = columns.Where(column => column.Supports(capability)).Select(column => column.Name).ToList();
        var parameter = Parameter(name, new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. able.Select(text => JsonValue.Create(text))]) },
        }, new JsonArray(able[0]));
        parameter["style"] = "form";
        parameter["explode"] = false;
        return parameter;
    }

    /// <summary>Rows with some of the values; with a word after a point also others: <c>decidedOn.ge</c>.</summary>
    private static JsonObject Filter(Column column) => Parameter(
        column.Name,
        $"{column.Label}. Rows with one of these values; also {column.Name} with one of: .{FilterParameter.Operators.Replace(", ", ", .", StringComparison.Ordinal)}.",
        new() { ["type"] = "array", ["items"] = OpenApiSchemas.ValueOf(column) },
        column.Values is [var first, ..] ? new JsonArray(first.Name) : null);
}
