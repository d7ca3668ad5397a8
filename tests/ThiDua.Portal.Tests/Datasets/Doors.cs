using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Tests.Datasets;

/// <summary>Doors of the portal over a store, in this process.</summary>
internal static class Doors
{
    /// <summary>Serves a store.</summary>
    public static async Task<WebApplication> Open(IStore store, Action<WebApplication> doors)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(store).AddSingleton<FormerNames>();
        // A loaded machine is no reason to refuse.
        builder.Configuration["OData:Milliseconds"] = "90000";
        var app = builder.Build();
        doors(app);
        await app.StartAsync();
        return app;
    }
}
