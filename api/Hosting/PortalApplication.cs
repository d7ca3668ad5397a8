using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The portal as one web application: services, then the order in which a request meets them.</summary>
public static class PortalApplication
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Runs until it is told to stop; 1 when a setting is wrong or the address cannot be had.</summary>
    public static async Task<int> Run(string[] args)
    {
        try
        {
            if (Create(args) is not { } app)
                return 1;
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or FormatException)
        {
            Console.Error.WriteLine(Words.CannotListen(wrong.Message));
            return 1;
        }
    }

    private static WebApplication? Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables("PORTAL_").AddCommandLine(args);
        var (settings, error) = PortalSettings.From(builder.Configuration["content"], builder.Configuration["state"], builder.Configuration["today"]);
        if (settings is null)
        {
            Console.Error.WriteLine(error);
            return null;
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpPortsKey]))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.Services.AddPublishedSite(settings);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.MapHealth();
        app.MapPublishedSite();
        app.AnnounceAddresses();
        return app;
    }
}
