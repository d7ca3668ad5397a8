using Microsoft.Net.Http.Headers;

namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Which of the two media types a client accepts.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string Html = "text/html";

    /// <summary>The media type to answer in; null when neither is accepted. Without a preference it is JSON, which every client reads.</summary>
    public static string? Negotiate(HttpRequest request)
    {
        var accepted = Accepted(request);
        if (accepted is null or { Count: 0 })
            return accepted is null ? null : Json;
        var (json, response) = (Quality(accepted, Json), Quality(accepted, Response));
        if (json is 0 && response is 0)
            return null;
        // Equal wishes are met in the order they are written.
        return response > json || (response == json && IsNamedBefore(accepted, Response, Json)) ? Response : Json;
    }

    /// <summary>Whether a browser asks for a page.</summary>
    public static bool PrefersHtml(HttpRequest request) =>
        Accepted(request) is { Count: > 0 } accepted
        && Quality(accepted, Html) is > 0 and var html
        && accepted.Any(range => range.MediaType.Equals(Html, StringComparison.OrdinalIgnoreCase))
        && html >= Math.Max(Exact(accepted, Json), Exact(accepted, Response));

    private static IList<MediaTypeHeaderValue>? Accepted(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count is 0 || header.All(string.IsNullOrWhiteSpace))
            return [];
        return MediaTypeHeaderValue.TryParseList([.. header.OfType<string>()], out var ranges) ? ranges : null;
    }

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type)
    {
        var media = new MediaTypeHeaderValue(type);
        return accepted
            .Where(range => IsUtf8(range) && (range.MatchesAllTypes || (range.MatchesAllSubTypes && media.Type.Equals(range.Type, StringComparison.OrdinalIgnoreCase)) || media.MediaType.Equals(range.MediaType, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }

    private static double Exact(IList<MediaTypeHeaderValue> accepted, string type) =>
        accepted.FirstOrDefault(range => range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) is { } range ? range.Quality ?? 1 : 0;

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || range.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedBefore(IList<MediaTypeHeaderValue> accepted, string one, string other)
    {
        foreach (var range in accepted)
        {
            if (range.MediaType.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
            if (range.MediaType.Equals(other, StringComparison.OrdinalIgnoreCase) || range.MatchesAllTypes || range.MatchesAllSubTypes)
                return false;
        }

        return false;
    }
}
