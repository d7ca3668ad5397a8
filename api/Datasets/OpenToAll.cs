namespace ThiDua.Portal.Api.Datasets;

/// <summary>Lets pages of every other site read the answers: they are public, and no request carries a secret.</summary>
internal sealed class OpenToAll : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Retry-After";
        if (HttpMethods.IsOptions(context.HttpContext.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
            headers.AccessControlAllowHeaders = "If-None-Match";
            headers.AccessControlMaxAge = "86400";
        }

        return next(context);
    }
}
