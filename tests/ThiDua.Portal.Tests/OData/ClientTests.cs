using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Tests.GraphQL;

namespace ThiDua.Portal.Tests.OData;

/// <summary>Programs of others that speak OData, against a server that runs.</summary>
public sealed class ClientTests(PublishedOData odata) : IClassFixture<PublishedOData>
{
    [Fact]
    public async Task Libraries_that_build_and_send_requests_are_answered()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(odata.Store);
        builder.Configuration["OData:Milliseconds"] = "90000";
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPortalOData();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var (exitCode, output) = await Tools.Run("odata.mjs", app.Urls.Single() + "/odata/");
        Assert.True(exitCode == 0, output);
    }
}
