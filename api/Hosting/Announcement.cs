using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ThiDua.Portal.Site;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Says where the portal is, once it answers.</summary>
public static class Announcement
{
    public static void AnnounceAddresses(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.Out.WriteLine(Words.Serving(address));
    });
}
