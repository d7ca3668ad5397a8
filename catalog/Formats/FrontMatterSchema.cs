using System.Text.Json.Nodes;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Formats;

/// <summary>The JSON Schema (2020-12) of a dataset's front matter and of the rows in it: what an editor checks and offers while staff write.</summary>
public static class FrontMatterSchema
{
    private const string Slug = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";

    /// <summary>The schema of the front matter of a dataset's files.</summary>
    public static JsonObject Of(Dataset dataset)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        var fields = Fields(dataset);
        foreach (var rows in DatasetCatalog.RowsOf(dataset))
            fields.Properties.Add(rows.Name, new JsonObject { ["title"] = rows.Label, ["type"] = "array", ["items"] = Row(rows) });
        return Describe(schema, dataset, fields);
    }

    private static JsonObject Row(Dataset rows)
    {
        var fields = Fields(rows);
        fields.Properties.Insert(0, RowReader.Key, new JsonObject
        {
            ["title"] = Words.KeyLabel,
            ["description"] = Words.KeyHelp,
            ["type"] = "string",
            ["pattern"] = $"^(?![0-9]+$){Slug}$",
        });
        fields.Required.Insert(0, RowReader.Key);
        return Describe([], rows, fields);
    }

    private static JsonObject Describe(JsonObject schema, Dataset dataset, (JsonObject Properties, JsonArray Required) fields)
    {
        schema["title"] = dataset.Label;
        if (dataset.Help is not null)
            schema["description"] = dataset.Help;
        schema["type"] = "object";
        schema["required"] = fields.Required;
        schema["properties"] = fields.Properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    private static (JsonObject Properties, JsonArray Required) Fields(Dataset dataset) =>
    (
        new(dataset.Columns.Where(column => RecordBinder.IsWritable(dataset, column)).Select(column => KeyValuePair.Create(column.Name, (JsonNode?)Field(column)))),
        [.. RecordBinder.Required(dataset).Select(column => JsonValue.Create(column.Name))]
    );

    private static JsonObject Field(Column column)
    {
        var schema = new JsonObject { ["title"] = column.Label };
        var help = column.Target is null ? column.Help : $"{Words.IdIn(DatasetCatalog.Of(column.Target).Label)}. {column.Help}".TrimEnd();
        if (help is not null)
            schema["description"] = help;
        var values = column.IsList ? new() { ["type"] = "array", ["items"] = Values(column) } : Values(column);
        foreach (var (name, value) in values)
            schema[name] = value?.DeepClone();
        return schema;
    }

    private static JsonObject Values(Column column) => column switch
    {
        { Values: [_, ..] values } => new()
        {
            // The reader takes the label too; the name comes first because editors offer it first.
            ["anyOf"] = new JsonArray(
            [
                .. values.Select(value => new JsonObject { ["const"] = value.Name, ["title"] = value.Label }),
                new JsonObject { ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value.Label))]) },
            ]),
        },
        { Target: not null } => new() { ["type"] = "string", ["pattern"] = $"^{Slug}(~{Slug})?$" },
        { Role: Role.Date } => new() { ["type"] = "string", ["format"] = "date" },
        _ when column.Type == typeof(bool) => new() { ["type"] = "boolean" },
        _ when column.Type == typeof(int) => new() { ["type"] = "integer" },
        _ when column.Type == typeof(decimal) => new() { ["type"] = "number" },
        { IsList: true } => new() { ["type"] = new JsonArray("string", "number"), ["pattern"] = "^[^|]+$" },
        // “2022” is text to the reader, a number to YAML.
        _ => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 },
    };
}
