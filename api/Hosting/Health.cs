using Microsoft.AspNetCore.Http.HttpResults;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>For those who run the portal: is the process alive, does it serve, and does it serve the newest content.</summary>
public static class Health
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health");
        health.MapMethods("/live", Reading, (HttpContext context) => Answer(context, StatusCodes.Status200OK, new("live", null, null, null, null)));
        health.MapMethods("/ready", Reading, (HttpContext context, PublishedSite site, IStore store) => site.IsReady && store.Generation is not null && store.Trouble is null
            ? Answer(context, StatusCodes.Status200OK, new("ready", site.Edition, store.Generation, site.Trouble, Difference(site, store)))
            : Answer(context, StatusCodes.Status503ServiceUnavailable, new("notReady", null, store.Generation, site.Trouble, store.Trouble)));
    }

    /// <summary>A store that others publish to may be ahead of the site, or behind; an edition begins with the generation of its content.</summary>
    private static string? Difference(PublishedSite site, IStore store) =>
        site.Edition!.StartsWith(store.Generation!, StringComparison.Ordinal) ? null : "The site and the store are of different generations.";

    private static JsonHttpResult<State> Answer(HttpContext context, int status, State state)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Json(state, statusCode: status);
    }

    /// <param name="Status">One word.</param>
    /// <param name="Edition">The site that is served.</param>
    /// <param name="Generation">The generation that queries read.</param>
    /// <param name="Trouble">Why it is not the newest, in Vietnamese.</param>
    /// <param name="Store">What is wrong with the store, or between it and the site, in English.</param>
    private sealed record State(string Status, string? Edition, string? Generation, string? Trouble, string? Store);
}
