using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Who reads with a browser gets a page for every error, in the design of the site; programs keep their problem+json.</summary>
public static class ErrorPages
{
    private const int MostRead = 20;

    /// <summary>Puts the page in place of an error that is answered further in.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        var writer = ActivatorUtilities.CreateInstance<ErrorPageWriter>(app.Services);
        app.Use(async (context, next) =>
        {
            if (!context.Request.WantsPage())
            {
                await next(context);
                return;
            }

            var outside = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            await using var error = new ErrorBody(outside, () => IsError(context));
            context.Features.Set<IHttpResponseBodyFeature>(error);
            try
            {
                await next(context);
                await error.Finish();
            }
            finally
            {
                context.Features.Set(outside);
            }

            if (IsError(context) && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
                await writer.Write(context, error.Written);
        });
    }

    /// <summary>Whether a request comes from somebody who reads pages: browsers name HTML, programs do not.</summary>
    public static bool WantsPage(this HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
            return false;
        var (page, data) = (0.0, 0.0);
        foreach (var type in accepted.Take(MostRead))
        {
            if (type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase))
                page = Math.Max(page, type.Quality ?? 1);
            else if (type.SubType.EndsWith("json", StringComparison.OrdinalIgnoreCase))
                data = Math.Max(data, type.Quality ?? 1);
        }

        return page > data;
    }

    /// <summary>An error that is no page already; the site's own page for what is not there knows no neighbours.</summary>
    private static bool IsError(HttpContext context) =>
        context.Response.StatusCode >= StatusCodes.Status400BadRequest
        && (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is not true || context.GetEndpoint()?.Metadata.GetMetadata<SiteFiles>() is not null);
}
