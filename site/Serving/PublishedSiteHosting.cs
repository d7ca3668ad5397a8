using Microsoft.Extensions.DependencyInjection.Extensions;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Puts the published site into a web application: the api and the preview serve the same files the same way.</summary>
public static class PublishedSiteHosting
{
    public static IServiceCollection AddPublishedSite(this IServiceCollection services, PortalSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new StateFolder(settings.State));
        services.AddSingleton<PublishedSite>();
        services.AddSingleton<SiteAnswer>();
        services.AddSingleton<Publishing>();
        services.AddHostedService(provider => provider.GetRequiredService<Publishing>());
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Answers what no other route answers.</summary>
    public static void MapPublishedSite(this IEndpointRouteBuilder routes) =>
        routes.MapFallback("{**address}", (HttpContext context, SiteAnswer answer) => answer.Answer(context)).WithMetadata(SiteFiles.Route);

    /// <summary>Logs what somebody should know, one line each, apart from the output.</summary>
    public static void LogToError(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console => console.SingleLine = true);
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        // Why it cannot start is said by Serve, in one line.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.None);
    }
}
