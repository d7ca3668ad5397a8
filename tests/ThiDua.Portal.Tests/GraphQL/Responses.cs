using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>Responses in a form to be compared: ordered data, and the paths and locations of the errors.</summary>
internal static class Responses
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 512 };

    public static string Of(JsonElement response, bool withData)
    {
        var errors = response.TryGetProperty("errors", out var list)
            ? string.Join(" | ", list.EnumerateArray().Select(error => $"{Cases.Locations(error)} at {(error.TryGetProperty("path", out var path) ? path.GetRawText().Replace(" ", "", StringComparison.Ordinal) : "")}").Order(StringComparer.Ordinal))
            : "";
        return $"{(withData && response.TryGetProperty("data", out var data) ? Data(data) : "no data")} errors: {errors}";
    }

    public static string Text(object? value) => Text(JsonSerializer.SerializeToElement(value));

    private static string Data(JsonElement data)
    {
        var node = JsonNode.Parse(data.GetRawText(), null, new() { MaxDepth = 512 });
        if (node?["__schema"] is JsonObject schema)
            Introspection.KeepSpecified(schema);
        return Text(JsonSerializer.SerializeToElement(node, Deep));
    }

    // 1 and 1.0 are one number.
    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', json.EnumerateObject().Select(member => $"{member.Name}:{Text(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', json.EnumerateArray().Select(Text))}]",
        JsonValueKind.Number => json.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.String => $"\"{json.GetString()}\"",
        _ => json.GetRawText(),
    };
}
