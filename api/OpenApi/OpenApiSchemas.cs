using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The shapes of answers: a row of each dataset by its table, and what is around rows.</summary>
internal static class OpenApiSchemas
{
    public static JsonObject All()
    {
        var schemas = new JsonObject
        {
            ["Problem"] = Object(
                ("type", Type("string")), ("title", Type("string")), ("status", Type("integer")), ("detail", Type("string")), ("first", Type("string")),
                ("problems", List(Object(("code", Type("string")), ("parameter", Type("string", "null")), ("position", Type("integer", "null")), ("message", Type("string")), ("fix", Type("string")))))),
            ["Facet"] = Object(
                ("column", Type("string")), ("label", Type("string")), ("distinct", Type("integer")), ("missing", Type("integer")),
                ("values", List(Object(("value", Type("string", "number", "boolean")), ("label", Type("string")), ("count", Type("integer")))))),
            ["Highlights"] = List(List(Object(("column", Type("string")), ("index", Type("integer")), ("spans", List(List(Type("integer"))))))),
            ["Suggestions"] = Object(
                ("generation", Type("string")),
                ("suggestions", List(Object(("text", Type("string")), ("kind", Type("string", "null")), ("address", Type("string", "null")))))),
            ["Found"] = Object([
                .. Around(),
                ("rows", List(new() { ["type"] = "object", ["description"] = "Rows of the dataset that was searched." })),
                .. Searched(),
                ("why", List(Object(("tier", Type("string", "null")), ("score", Type("number")), ("columns", List(Type("string")))))),
            ]),
        };
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            schemas[RowOf(dataset)] = Row(dataset);
            schemas[AnswerOf(dataset)] = Object([
                .. Around(),
                .. Searched(),
                ("rows", List(Reference(RowOf(dataset)))),
                ("groups", List(new() { ["type"] = "object", ["description"] = "A group with its keys and figures, where groups were asked for." })),
            ]);
        }

        return schemas;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    public static string RowOf(Dataset dataset) => EnumName(dataset) + "Row";

    public static string AnswerOf(Dataset dataset) => EnumName(dataset) + "Answer";

    /// <summary>One value of a column.</summary>
    public static JsonObject ValueOf(Column column) => column.Shape() switch
    {
        Shapes.Enumeration => new() { ["type"] = "string", ["enum"] = new JsonArray([.. column.Values.Select(value => JsonValue.Create(value.Name))]) },
        Shapes.Flag => Type("boolean"),
        Shapes.Year => Type("integer"),
        Shapes.Number => Type("number"),
        Shapes.Date => new() { ["type"] = "string", ["format"] = "date" },
        _ => Type("string"),
    };

    private static string EnumName(Dataset dataset) => char.ToUpperInvariant(dataset.Name[0]) + dataset.Name[1..];

    private static IEnumerable<JsonNode?> Tiers() => Enum.GetValues<SearchTier>().Select(tier => (JsonNode?)tier.Name());

    private static IEnumerable<(string, JsonObject)> Around() =>
    [
        ("dataset", Type("string")), ("generation", Type("string")), ("count", Type("integer")), ("highlights", Reference("Highlights")),
        ("facets", List(Reference("Facet"))), ("next", Type("string", "null")), ("previous", Type("string", "null")),
    ];

    /// <summary>What an answer to words says besides.</summary>
    private static IEnumerable<(string, JsonObject)> Searched() =>
    [
        ("tier", new() { ["description"] = "How closely the nearest row answers the words.", ["enum"] = new JsonArray([.. Tiers(), null]) }),
        ("relaxed", Type("boolean")),
        ("suggestion", Type("string", "null")),
        ("cut", Type("boolean")),
        ("formerNames", List(Object(("name", Type("string")), ("address", Type("string")), ("successors", List(Object(("name", Type("string")), ("address", Type("string")))))))),
    ];

    private static JsonObject Row(Dataset dataset)
    {
        var row = Object([.. dataset.Columns.Select(column => (column.Name, ColumnOf(column)))]);
        row["title"] = dataset.Label;
        return row;
    }

    private static JsonObject ColumnOf(Column column)
    {
        var value = ValueOf(column);
        if (column.IsList)
            value = List(value);
        else if (column.IsNullable)
            Nullable(value);
        value["title"] = column.Label;
        if (column.Help is not null)
            value["description"] = column.Help;
        return value;
    }

    private static void Nullable(JsonObject value)
    {
        value["type"] = new JsonArray(value["type"]!.GetValue<string>(), "null");
        if (value["enum"] is JsonArray names)
            names.Add(null);
    }

    private static JsonObject Object(params IEnumerable<(string Name, JsonObject Schema)> properties) =>
        new() { ["type"] = "object", ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema))) };

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Type(params string[] types) =>
        new() { ["type"] = types is [var only] ? JsonValue.Create(only) : new JsonArray([.. types.Select(type => JsonValue.Create(type))]) };
}
