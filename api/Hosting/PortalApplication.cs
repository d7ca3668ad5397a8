using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.GraphQLSchema;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.OpenApi;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Search.Page;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The portal as one web application: services, then the order in which a request meets them.</summary>
public static class PortalApplication
{
    /// <param name="settings">What is published, and where to.</param>
    /// <param name="store">Which store answers.</param>
    /// <param name="graph">What one request to <c>/graphql</c> may ask.</param>
    /// <param name="rateLimit">How many computed answers one client gets in a minute; 0 for no limit.</param>
    /// <param name="arguments">The arguments of the program, for the settings that the host reads itself.</param>
    public static WebApplication Create(PortalSettings settings, StoreSettings store, GraphQLSettings graph, int rateLimit, string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.LogToError();
        builder.WebHost.ConfigureKestrel(Limits.Set);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpPortsKey]))
            builder.WebHost.UseUrls(ListenAddress.Default);
        builder.Services.AddPublishedSite(settings);
        if (store.Cluster is { } cluster)
            builder.Services.AddElasticStore(cluster);
        else
            builder.Services.AddSegmentStore();
        builder.Services.AddSearch();
        builder.Services.AddSingleton<MetricsText>();
        builder.Services.AddSingleton(graph);

        var app = builder.Build();
        if (store.Cluster is null)
            app.PublishToStore();
        app.PublishToSearch();
        // First, so that its headers are on the answers of everything below.
        app.UseSecurityHeaders();
        app.UsePortalMeter();
        app.UseErrorPages();
        app.UseHonestErrors();
        app.UseAddressLimit();
        app.UseRateLimit(rateLimit);
        app.MapHealth();
        app.MapMetrics();
        app.MapDatasets();
        app.MapUnknownDoors();
        app.MapSearch();
        app.MapSearchPage();
        app.MapOpenApi();
        app.MapDatasetGraph();
        app.MapQueryForm(app.MapPortalOData(settings.PublicUrl));
        app.MapPublishedSite();
        return app;
    }
}
