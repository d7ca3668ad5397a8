namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>Lets pages of every other site ask: for servers whose answers are public and whose requests carry no secret.</summary>
internal static class CrossOrigin
{
    /// <summary>Adds the headers; true when the request only asked for them.</summary>
    public static bool Answers(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Retry-After";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return false;
        headers.AccessControlAllowMethods = "GET, HEAD, POST, OPTIONS";
        // Clients send headers of their own, as Apollo's against forged requests.
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders.Count is 0 ? "Content-Type" : context.Request.Headers.AccessControlRequestHeaders;
        headers.AccessControlMaxAge = "86400";
        headers.Vary = "Access-Control-Request-Headers";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }
}
