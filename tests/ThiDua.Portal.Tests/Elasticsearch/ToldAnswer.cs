using System.Globalization;
using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>All that an answer says, as text: by the reader, and by a whole tree of it.</summary>
internal static class ToldAnswer
{
    public static string Of(SearchAnswer answer)
    {
        var told = new StringBuilder();
        foreach (var found in answer.Searches)
        {
            told.Append(CultureInfo.InvariantCulture, $"{found.IsWhole} {found.Total} {Text(found.Figures)}\n");
            foreach (var hit in found.Hits ?? [])
                told.Append(CultureInfo.InvariantCulture, $"{Text(hit.Id)} {Text(hit.Sort)} {string.Join('|', Commendation.Dataset.Columns.Select((_, column) => Value(hit, column)))}\n");
        }

        return told.ToString();

        string Value(Hit hit, int column) => hit.Values.IsList ? Texts(answer.Element(hit.Values, column)) : "";

        string Texts(Slot value) => value.IsList ? string.Join(',', Enumerable.Range(0, value.Count).Select(i => Text(answer.Element(value, i)))) : Text(value);

        string Text(Slot text) => Encoding.UTF8.GetString(answer.Bytes(text));
    }

    public static string OfTree(ReadOnlyMemory<byte> json)
    {
        using var tree = JsonDocument.Parse(json);
        var told = new StringBuilder();
        foreach (var found in tree.RootElement.At("responses").Each())
        {
            var shards = found.At("_shards");
            var isWhole = Json.Whole(found.At("status")) == 200 && !Json.IsTrue(found.At("timed_out")) && shards.At("total").ValueKind is not JsonValueKind.Undefined
                && Json.Whole(shards.At("failed")) == 0 && Json.Whole(shards.At("successful")) == Json.Whole(shards.At("total"));
            var total = found.At("hits", "total", "value");
            told.Append(CultureInfo.InvariantCulture, $"{isWhole} {(total.ValueKind is JsonValueKind.Undefined ? null : Json.Whole(total))} {Raw(found.At("aggregations"), JsonValueKind.Object)}\n");
            foreach (var hit in found.At("hits", "hits").Each())
            {
                var row = hit.At("_source", "row");
                told.Append(CultureInfo.InvariantCulture, $"{Json.Text(hit.At("_id"))} {Raw(hit.At("sort"), JsonValueKind.Array)} {string.Join('|', Commendation.Dataset.Columns.Select(column => Texts(row.At(column.Name))))}\n");
            }
        }

        return told.ToString();

        static string Raw(JsonElement value, JsonValueKind kind) => value.ValueKind == kind ? value.GetRawText() : "";

        static string Texts(JsonElement value) => value.ValueKind is JsonValueKind.Array ? string.Join(',', value.EnumerateArray().Select(Json.Text)) : Json.Text(value);
    }
}
