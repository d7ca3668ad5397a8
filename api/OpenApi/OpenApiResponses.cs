using System.Text.Json.Nodes;

namespace ThiDua.Portal.Api.OpenApi;

/// <summary>The answers that operations share.</summary>
internal static class OpenApiResponses
{
    private static readonly (string Status, string Name, string Words)[] Problems =
    [
        ("400", "Wrong", "The request cannot be answered; the problems say what is wrong, where, and what to ask instead."),
        ("404", "NotFound", "No row has this id."),
        ("410", "Gone", "The cursor is of a generation that is no longer kept; first is the address to begin again."),
        ("429", "TooMany", "Too many requests in one minute; Retry-After says how many seconds to wait."),
        ("501", "NotSupported", "Nobody can ask this of such a column; the problems say what can be asked."),
        ("503", "Away", "The data cannot be read now; Retry-After says how many seconds to wait."),
    ];

    public static JsonObject Shared() => new(Problems.Select(problem => KeyValuePair.Create(problem.Name, (JsonNode?)new JsonObject
    {
        ["description"] = problem.Words,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = OpenApiSchemas.Reference("Problem") } },
    })));

    /// <summary>The responses of an operation: its own, and some of the shared ones.</summary>
    public static JsonObject Of(string words, string type, JsonObject schema, params IReadOnlyList<string> problems)
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = words,
                ["headers"] = new JsonObject { ["ETag"] = new JsonObject { ["description"] = "Changes with the data.", ["schema"] = new JsonObject { ["type"] = "string" } } },
                ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
            },
            ["304"] = new JsonObject { ["description"] = "The reader has the answer: If-None-Match named its ETag." },
        };
        foreach (var (status, name, _) in Problems.Where(problem => problems.Contains(problem.Status)))
            responses[status] = new JsonObject { ["$ref"] = $"#/components/responses/{name}" };
        return responses;
    }
}
