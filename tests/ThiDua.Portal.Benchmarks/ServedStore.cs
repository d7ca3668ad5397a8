using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Search.Page;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.Benchmarks;

/// <summary>A store behind the plain door, search and the search page, in this process.</summary>
public static class ServedStore
{
    /// <summary>Serves it.</summary>
    public static async Task<WebApplication> Start(IStore store, string folder, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new PortalSettings(Repository.Sample, folder, null));
        builder.Services.AddSearch();
        var app = builder.Build();
        app.Urls.Add(address);
        app.MapDatasets();
        app.MapSearch();
        app.MapSearchPage();
        app.Services.GetRequiredService<CurrentEdition>().Swap(ContentReader.Read(Repository.Sample));
        await app.StartAsync();
        return app;
    }
}
