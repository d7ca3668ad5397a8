namespace ThiDua.Portal.Api.Hosting;

/// <summary>For those who watch the portal: <c>/metrics</c> in the text format of Prometheus.</summary>
public static class MetricsEndpoint
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        var metrics = routes.ServiceProvider.GetRequiredService<MetricsText>();
        routes.MapMethods("/metrics", Reading, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Text(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8");
        });
    }
}
