using System.Text;
using System.Text.Json;
using ThiDua.Portal.Api.OData.Writing;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>Several requests in one, as JSON.</summary>
/// <param name="service">Who answers each.</param>
/// <param name="limits">The limits.</param>
internal sealed class Batch(ODataService service, ODataLimits limits)
{
    private sealed record Part(string Id, string Method, string Address, Dictionary<string, string> Headers, string Body);

    public async ValueTask<ODataAnswer> Answer(ODataRequest request, CancellationToken cancellation)
    {
        if (request.Method != "POST")
            throw ODataErrors.Of("methodNotAllowed", "$batch cần POST.", "$batch takes POST.", allow: "POST, OPTIONS");
        if (request.Header("Content-Type") is not { } type || !type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            throw ODataErrors.NotImplemented(new Sentence("$batch không phải application/json", "A batch that is not application/json"), new("Hãy gửi application/json.", "Send application/json."), target: "Content-Type");
        if (request.Body.Length > limits.BatchBytes)
            throw ODataErrors.Of("payloadTooLarge", $"$batch lớn nhất {limits.BatchBytes} byte.", $"A batch has at most {limits.BatchBytes} bytes.");
        var asked = Negotiation.Of(request, null, Format.Json);
        var parts = Read(request);
        var answer = Answering.Started(asked);
        answer.ContentType = "application/json";
        using var writer = new Utf8JsonWriter(answer.Body, JsonValues.Options);
        writer.WriteStartObject();
        writer.WriteStartArray("responses");
        foreach (var part in parts)
            Write(writer, part, await service.Answer(OfPart(part, request), cancellation));
        writer.WriteEndArray();
        writer.WriteEndObject();
        return answer;
    }

    private static ODataRequest OfPart(Part part, ODataRequest request) => request with
    {
        Method = part.Method,
        Address = part.Address,
        Header = name => part.Headers.GetValueOrDefault(name),
        Body = Encoding.UTF8.GetBytes(part.Body),
        IsInBody = part.Method == "GET",
    };

    private List<Part> Read(ODataRequest request)
    {
        try
        {
            using var document = JsonDocument.Parse(request.Body, new() { MaxDepth = 10 });
            var parts = new List<Part>();
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in document.RootElement.GetProperty("requests").EnumerateArray())
            {
                var part = new Part(
                    item.GetProperty("id").GetString()!,
                    item.GetProperty("method").GetString()!.ToUpperInvariant(),
                    Relative(item.GetProperty("url").GetString()!, request.Root),
                    Headers(item),
                    item.TryGetProperty("body", out var body) && body.ValueKind is JsonValueKind.String ? body.GetString()! : "");
                if (!ids.Add(part.Id) || part.Address.StartsWith("$batch", StringComparison.Ordinal))
                    throw Wrong();
                parts.Add(part);
            }

            return parts.Count <= limits.BatchRequests ? parts : throw ODataErrors.TooComplex(new Sentence("yêu cầu trong một $batch", "requests in one batch"), limits.BatchRequests, target: "requests");
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or NullReferenceException)
        {
            throw Wrong();
        }
    }

    private static ODataException Wrong() => ODataErrors.Of(
        "invalidBatch",
        "$batch là một đối tượng JSON có mảng requests; mỗi phần tử có id riêng, method và url.",
        "A batch is a JSON object with an array requests; each has an id of its own, method and url.",
        "requests");

    /// <summary>Addresses are absolute, from the host on, or relative to the service's root.</summary>
    private static string Relative(string url, string root)
    {
        if (url.StartsWith(root, StringComparison.Ordinal))
            return url[root.Length..];
        var path = new Uri(root).AbsolutePath;
        return url.StartsWith(path, StringComparison.Ordinal) ? url[path.Length..] : url.StartsWith('/') ? url[1..] : url;
    }

    private static Dictionary<string, string> Headers(JsonElement item)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (item.TryGetProperty("headers", out var given))
        {
            foreach (var header in given.EnumerateObject())
                headers[header.Name] = header.Value.GetString()!;
        }

        return headers;
    }

    private static void Write(Utf8JsonWriter writer, Part part, ODataAnswer answer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", part.Id);
        writer.WriteNumber("status", answer.Status);
        writer.WriteStartObject("headers");
        foreach (var (name, value) in answer.Headers)
            writer.WriteString(name.ToLowerInvariant(), value);
        if (answer.ContentType is not null)
            writer.WriteString("content-type", answer.ContentType);
        writer.WriteEndObject();
        if (answer.ContentType is { } type && answer.Body.WrittenCount > 0)
        {
            writer.WritePropertyName("body");
            if (type.StartsWith("application/json", StringComparison.Ordinal))
                writer.WriteRawValue(answer.Body.WrittenSpan, skipInputValidation: true);
            else
                writer.WriteStringValue(Encoding.UTF8.GetString(answer.Body.WrittenSpan));
        }

        writer.WriteEndObject();
    }
}
