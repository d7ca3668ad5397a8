using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>For those who run the portal: is the process alive, and does it serve the newest content.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health");
        health.MapGet("/live", () => TypedResults.Ok(new { status = "live" }));
        health.MapGet("/ready", (PublishedSite site, HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Json(
                new { status = site.IsReady ? "ready" : "notReady", edition = site.Edition, trouble = site.Trouble },
                statusCode: site.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        });
    }
}
