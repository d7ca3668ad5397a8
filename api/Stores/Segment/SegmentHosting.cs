using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Serving;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Puts the embedded store into a web application.</summary>
public static class SegmentHosting
{
    private const string Folder = "segments";

    /// <summary>Keeps segments under the state folder.</summary>
    public static void AddSegmentStore(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SegmentStore(
            Path.Combine(provider.GetRequiredService<StateFolder>().Root, Folder),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SegmentStore>>()));
        services.AddSingleton<IStore>(provider => provider.GetRequiredService<SegmentStore>());
    }

    /// <summary>Serves what was published last, and from then on what the site publishes, before the site shows it.</summary>
    public static void PublishToStore(this WebApplication app)
    {
        var store = app.Services.GetRequiredService<SegmentStore>();
        store.OpenLast();
        app.Services.GetRequiredService<Publishing>().Published += publication => store.Publish(publication);
    }
}
