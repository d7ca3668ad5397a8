using Microsoft.AspNetCore.Http.Features;

namespace ThiDua.Portal.Api.OData.Http;

/// <summary>Puts a service under an address.</summary>
public static class ODataEndpoints
{
    private const string Exposed = "OData-Version, ETag, Retry-After, Preference-Applied, Link, Allow, Content-Language";

    /// <summary>Serves everything below a path.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="path">The path: <c>/odata</c>.</param>
    /// <param name="service">The service.</param>
    /// <param name="limits">Its limits.</param>
    /// <param name="publicUrl">The address that readers see, where it is not the request's own.</param>
    /// <param name="english">Whether the reader of a request wants English.</param>
    public static void MapOData(this IEndpointRouteBuilder routes, string path, ODataService service, ODataLimits limits, string? publicUrl, Func<HttpRequest, bool> english)
    {
        routes.Map(path + "/{**rest}", context => Answer(context, path, service, limits, publicUrl, english)).WithName("odata:" + path);
    }

    private static async Task Answer(HttpContext context, string path, ODataService service, ODataLimits limits, string? publicUrl, Func<HttpRequest, bool> english)
    {
        var request = context.Request;
        OpenToAll(context.Response);
        if (HttpMethods.IsOptions(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Allow = "GET, HEAD, POST, OPTIONS";
            return;
        }

        var root = (publicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}") + path + "/";
        var asked = new ODataRequest(request.Method.ToUpperInvariant(), Below(context, path), root, name => request.Headers.TryGetValue(name, out var value) ? value.ToString() : null)
        {
            English = english(request),
            Body = HttpMethods.IsPost(request.Method) ? await Body(request, limits.BatchBytes + 1, context.RequestAborted) : default,
        };
        try
        {
            var answer = await service.Answer(asked, context.RequestAborted);
            await Send(context, answer);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has left; nobody waits for an answer.
        }
    }

    private static async Task Send(HttpContext context, ODataAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        if (answer.ContentType is null)
            return;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.WrittenCount;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(answer.Body.WrittenMemory, context.RequestAborted);
    }

    /// <summary>The address below the path as it was sent: an encoded slash is no slash.</summary>
    private static string Below(HttpContext context, string path)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(raw) || raw[0] != '/')
            raw = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        var start = raw.IndexOf(path, StringComparison.OrdinalIgnoreCase);
        var below = start < 0 ? "" : raw[(start + path.Length)..];
        return below.TrimStart('/');
    }

    private static async Task<ReadOnlyMemory<byte>> Body(HttpRequest request, int most, CancellationToken cancellation)
    {
        var buffer = new byte[most];
        var read = await request.Body.ReadAtLeastAsync(buffer, most, throwOnEndOfStream: false, cancellation);
        return buffer.AsMemory(0, read);
    }

    private static void OpenToAll(HttpResponse response)
    {
        var headers = response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Exposed;
        headers.AccessControlAllowMethods = "GET, HEAD, POST, OPTIONS";
        // Clients send headers of their own; the star allows them all, and browsers that do not know it still have the usual ones.
        headers.AccessControlAllowHeaders = "Accept, Content-Type, If-None-Match, OData-Version, OData-MaxVersion, Prefer, *";
        headers.AccessControlMaxAge = "86400";
    }
}
