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
        services.AddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Answers what no other route answers.</summary>
    public static void MapPublishedSite(this IEndpointRouteBuilder routes) =>
        routes.MapFallback("{**address}", (HttpContext context, SiteAnswer answer) => answer.Answer(context));
}
