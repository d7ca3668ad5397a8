using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Search;

/// <summary>Puts searching into a web application.</summary>
public static class SearchHosting
{
    public static void AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<FormerNames>();
        services.AddSingleton<CurrentEdition>();
    }

    /// <summary>From now on the page of results belongs to what the site publishes.</summary>
    public static void PublishToSearch(this WebApplication app) =>
        app.Services.GetRequiredService<Publishing>().Published += app.Services.GetRequiredService<CurrentEdition>().Swap;
}
