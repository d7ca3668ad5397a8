using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>What is measured of the portal. Counts and times only: never what readers typed, and nobody's address.</summary>
public static class PortalMeter
{
    public const string Name = "ThiDua.Portal";

    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Requests = Meter.CreateHistogram<double>("portal.request.duration", "s", "How long answers took, by route and status.");

    private static readonly Counter<long> Searches = Meter.CreateCounter<long>("portal.searches", description: "Searches, by how closely the nearest row answers; none where nothing was found.");

    /// <summary>Counts a search.</summary>
    public static void Searched(string tier) => Searches.Add(1, new KeyValuePair<string, object?>("tier", tier));

    /// <summary>Measures every answer.</summary>
    public static void UsePortalMeter(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            // The pattern of the route, not the address: there are few, and no reader is in them.
            var route = context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } ? pattern : "none";
            Requests.Record(Stopwatch.GetElapsedTime(start).TotalSeconds,
                new("route", route.StartsWith('/') ? route : "/" + route),
                new("status", context.Response.StatusCode));
        }
    });
}
