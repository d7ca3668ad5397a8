using System.Text;
using System.Text.Json;
using ThiDua.Portal.Site.Pages.Errors;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Reads what a program is told of an error, in whichever of the doors' forms, to tell it to a reader.</summary>
internal static class ToldError
{
    private const int MostShown = 2000;
    private const int MostProblems = 10;

    /// <summary>Adds to a page what the answer for programs says.</summary>
    public static ErrorModel Read(ErrorModel model, string? type, ReadOnlyMemory<byte> answer)
    {
        if (answer.IsEmpty || type?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true)
            return model;
        var text = Encoding.UTF8.GetString(answer.Span);
        if (type?.Contains("json", StringComparison.OrdinalIgnoreCase) is not true)
            return model with { Told = [new(text.Trim())] };
        try
        {
            using var json = JsonDocument.Parse(answer);
            return model with { Told = [.. Problems(json.RootElement).Take(MostProblems)], First = Text(json.RootElement, "first"), Answer = text.Length <= MostShown ? text : text[..MostShown] + "…" };
        }
        catch (JsonException)
        {
            // Longer than what is kept: the page says what the status says.
            return model;
        }
    }

    private static IEnumerable<ToldProblem> Problems(JsonElement answer)
    {
        // RFC 9457, OData 4.01 and GraphQL, in this order.
        if (List(answer, "problems") is { } problems)
            return problems.EnumerateArray().Select(problem => new ToldProblem(Text(problem, "message") ?? "", Text(problem, "fix")));
        if (Text(answer, "title") is { } title)
            return [new(title, Text(answer, "detail"))];
        if (answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("error", out var error) && Text(error, "message") is { } message)
            return [new(message)];
        return List(answer, "errors") is { } errors ? errors.EnumerateArray().Select(problem => new ToldProblem(Text(problem, "message") ?? "")) : [];
    }

    private static JsonElement? List(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? list : null;

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}
