using System.Text.Json;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>The parameters of a request, from a body or an address.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation.</param>
/// <param name="Variables">Its variables.</param>
/// <param name="Hash">The SHA-256 of a persisted query, in lower-case hexadecimals.</param>
internal sealed record Parameters(string? Query, string? OperationName, JsonElement? Variables, string? Hash)
{
    /// <exception cref="HttpProblem">A member has the wrong type.</exception>
    public static Parameters Of(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
            throw new HttpProblem(400, "The body must be one JSON object; batches are not answered.");
        return new(Text(body, "query"), Text(body, "operationName"), Map(body, "variables"), HashOf(Map(body, "extensions")));
    }

    /// <exception cref="HttpProblem">A parameter is no JSON object.</exception>
    public static Parameters Of(IQueryCollection query) =>
        new(Text(query, "query"), Text(query, "operationName"), Map(query, "variables"), HashOf(Map(query, "extensions")));

    private static string? Text(JsonElement body, string name) => !body.TryGetProperty(name, out var member) ? null : member.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => member.GetString(),
        _ => throw new HttpProblem(400, $"“{name}” must be a string."),
    };

    private static JsonElement? Map(JsonElement body, string name) => !body.TryGetProperty(name, out var member) ? null : member.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => member,
        _ => throw new HttpProblem(400, $"“{name}” must be an object."),
    };

    private static string? Text(IQueryCollection query, string name) => query[name] switch
    {
        { Count: > 1 } => throw new HttpProblem(400, $"“{name}” is given more than once."),
        { Count: 1 } values when values[0] is { Length: > 0 } value => value,
        _ => null,
    };

    private static JsonElement? Map(IQueryCollection query, string name) => Text(query, name) is { } text
        ? RequestReader.Json(System.Text.Encoding.UTF8.GetBytes(text), name) switch
        {
            { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.Object } value => value,
            _ => throw new HttpProblem(400, $"“{name}” must be an object."),
        }
        : null;

    private static string? HashOf(JsonElement? extensions)
    {
        if (extensions is not { } members || !members.TryGetProperty("persistedQuery", out var persisted) || persisted.ValueKind is JsonValueKind.Null)
            return null;
        return persisted.ValueKind is JsonValueKind.Object
            && persisted.TryGetProperty("version", out var version) && version.ValueKind is JsonValueKind.Number && version.TryGetInt32(out var number) && number is 1
            && persisted.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind is JsonValueKind.String && hash.GetString() is { Length: 64 } text && text.All(char.IsAsciiHexDigit)
                ? text.ToLowerInvariant()
                : throw new HttpProblem(400, "“extensions.persistedQuery” must have version 1 and a sha256Hash of 64 hexadecimals.");
    }
}
