using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The JSON Schema (2020-12) of a dataset's records as the JSON Lines file and the twins of pages have them.</summary>
internal static class RecordSchema
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Dataset dataset) => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = dataset.Label,
        ["description"] = dataset.Help,
        ["type"] = "object",
        ["properties"] = new JsonObject(dataset.Columns.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)Property(column)))),
        ["required"] = new JsonArray([.. dataset.Columns.Select(column => JsonValue.Create(column.Name))]),
        ["additionalProperties"] = false,
    }.ToJsonString(Form) + "\n";

    private static JsonObject Property(Column column)
    {
        var property = new JsonObject { ["title"] = column.Label };
        if (column.Help is { } help)
            property["description"] = help;
        if (column.IsList)
            (property["type"], property["items"]) = ("array", Value(column));
        else
            foreach (var (name, value) in Value(column).ToList())
                property[name] = value?.DeepClone();
        return property;
    }

    private static JsonObject Value(Column column)
    {
        JsonNode name = column.Type == typeof(bool) ? "boolean" : column.Type == typeof(int) ? "integer" : column.Type == typeof(decimal) ? "number" : "string";
        var value = new JsonObject { ["type"] = column.IsNullable ? new JsonArray(name, "null") : name };
        if (column.Role is Role.Date)
            value["format"] = "date";
        if (column.Values.Count > 0)
            value["enum"] = new JsonArray([.. column.Values.Select(known => JsonValue.Create(known.Name)), .. column.IsNullable ? [(JsonNode?)null] : Array.Empty<JsonNode?>()]);
        return value;
    }
}
