using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Reads the parameters of GET and POST requests.</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <exception cref="HttpProblem">The request is not one of GraphQL.</exception>
    public static async ValueTask<Parameters> Read(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        try
        {
            if (!HttpMethods.IsPost(request.Method))
                return Parameters.Of(request.Query);
            CheckContentType(request);
            return Parameters.Of(Json(await Body(request, mostBytes, cancellation), "body"));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped, is JSON but no text.
            throw new HttpProblem(400, "A string of the request is no Unicode text.");
        }
        catch (BadHttpRequestException broken)
        {
            throw new HttpProblem(broken.StatusCode, "The body cannot be read.");
        }
    }

    public static JsonElement Json(ReadOnlyMemory<byte> utf8, string what)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            if (utf8.Span.IndexOf("\\ud"u8) >= 0 || utf8.Span.IndexOf("\\uD"u8) >= 0)
                ReadStrings(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw new HttpProblem(400, $"The {what} is no JSON in UTF-8, or has a member twice.");
        }
    }

    // Reading is what finds half of a surrogate pair.
    private static void ReadStrings(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                    ReadStrings(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    _ = member.Name;
                    ReadStrings(member.Value);
                }

                break;
        }
    }

    private static void CheckContentType(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(MediaTypes.Json, StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.ToString().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            throw new HttpProblem(415, "The Content-Type must be application/json in UTF-8.");
    }

    private static async ValueTask<ReadOnlyMemory<byte>> Body(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > mostBytes)
            throw TooLarge(mostBytes);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation);
            if (read.Buffer.Length > mostBytes)
            {
                // A reading that is not ended would cost the connection.
                request.BodyReader.AdvanceTo(read.Buffer.End);
                throw TooLarge(mostBytes);
            }

            if (read.IsCompleted)
            {
                var body = new byte[read.Buffer.Length];
                System.Buffers.BuffersExtensions.CopyTo(read.Buffer, body);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static HttpProblem TooLarge(int mostBytes) => new(413, $"The body is larger than {mostBytes} bytes.", ErrorCodes.BodyLimit);
}
