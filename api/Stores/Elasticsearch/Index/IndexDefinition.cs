using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>The index of a dataset, printed from its table of columns. Everything in it is of the server's core.</summary>
public static class IndexDefinition
{
    private const int WidestPage = QueryLimits.Skip + QueryLimits.PageSize + 1;

    /// <summary>The hash of the rules by which words are cut, folded and ordered.</summary>
    public static string Analysis => Fingerprints.Analysis;

    /// <summary>The hash of all rules: indices of one generation that were made by different programs have different names.</summary>
    public static string Rules { get; } = Hash(string.Join('\n', DatasetCatalog.Datasets.Select(Schema).Append(Analysis)))[..8];

    /// <summary>The hash of a dataset's fields and of what the portal writes into them.</summary>
    public static string Schema(Dataset dataset) => Hash(Fingerprints.Schema(dataset) + Properties(dataset).ToJsonString());

    /// <summary>The definition: what is sent to create the index of a generation.</summary>
    public static JsonObject Of(Dataset dataset, string generation) => Of(
        new JsonObject
        {
            ["kind"] = dataset.Name,
            ["generation"] = generation,
            ["schema"] = Schema(dataset),
            ["analysis"] = Analysis,
        },
        Properties(dataset),
        new JsonObject { ["includes"] = new JsonArray(Fields.Row) },
        Fields.Place,
        "asc");

    /// <summary>The definition of the index of words.</summary>
    public static JsonObject OfWords(string generation) => Of(
        new JsonObject { ["kind"] = IndexNames.Words, ["generation"] = generation, ["analysis"] = Analysis },
        new JsonObject { ["dataset"] = Keyword(), ["folded"] = Keyword(), ["exact"] = Matched(), ["rows"] = new JsonObject { ["type"] = "integer" } },
        new JsonObject { ["enabled"] = true },
        "rows",
        "desc");

    private static JsonObject Of(JsonObject meta, JsonObject properties, JsonObject source, string sort, string order) => new()
    {
        ["settings"] = new JsonObject
        {
            ["index"] = new JsonObject
            {
                ["number_of_shards"] = 1,
                // This and the next two until the index is whole; then GenerationBuild sets what a served index has.
                ["number_of_replicas"] = 0,
                ["refresh_interval"] = "-1",
                // What the power takes while an index is filled is filled again.
                ["translog.durability"] = "async",
                ["sort.field"] = new JsonArray(sort),
                ["sort.order"] = new JsonArray(order),
                ["max_result_window"] = WidestPage,
            },
        },
        ["mappings"] = new JsonObject
        {
            ["dynamic"] = "strict",
            ["_source"] = source,
            ["_meta"] = meta,
            ["properties"] = properties,
        },
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static JsonObject Properties(Dataset dataset)
    {
        var texts = dataset.Columns.Where(column => column.IsInDictionaryOrder());
        var forms = dataset.Columns.Where(Fields.HasForms).ToList();
        var properties = new JsonObject
        {
            [Fields.Row] = new JsonObject { ["type"] = "object", ["enabled"] = false },
            [Fields.Place] = Keyword(),
            ["key"] = Inner(dataset.Columns, Key),
            ["raw"] = Inner(texts, _ => Matched()),
            ["lower"] = Inner(forms, _ => Matched()),
            ["fold"] = Inner(forms, _ => Matched()),
            [Fields.Words] = Streams(Words),
        };
        if (Capabilities.Title(dataset) is not null)
        {
            properties[Fields.Title] = Streams(Words);
            properties[Fields.Whole] = Streams(Matched);
            properties[Fields.Suggest] = Keyword();
        }

        return properties;
    }

    private static JsonObject Inner(IEnumerable<Column> columns, Func<Column, JsonObject> field) =>
        new() { ["properties"] = new JsonObject(columns.Select(column => KeyValuePair.Create(column.Name, (JsonNode?)field(column)))) };

    private static JsonObject Key(Column column) => column.Shape() switch
    {
        Shapes.Number or Shapes.Year => new() { ["type"] = "double" },
        Shapes.Date => new() { ["type"] = "date", ["format"] = "strict_date" },
        // Only whether there is one is asked.
        Shapes.LongText => Matched(),
        _ => Keyword(),
    };

    private static JsonObject Keyword() => new() { ["type"] = "keyword" };

    private static JsonObject Matched() => new() { ["type"] = "keyword", ["doc_values"] = false };

    private static JsonObject Streams(Func<JsonObject> field) => new() { ["properties"] = new JsonObject { ["folded"] = field(), ["exact"] = field() } };

    /// <summary>Words come ready: the server cuts at the spaces between them.</summary>
    private static JsonObject Words() => new() { ["type"] = "text", ["analyzer"] = "whitespace" };
}
