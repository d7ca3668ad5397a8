using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Runs a web application that serves the site, and says where it is.</summary>
public static class Running
{
    /// <summary>Runs until it is told to stop. 1 when the address cannot be had.</summary>
    public static async Task<int> Serve(this WebApplication app, CancellationToken cancellation = default)
    {
        await using (app)
        {
            try
            {
                await app.StartAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                return 0;
            }
            catch (Exception refused) when (refused is IOException or SocketException or InvalidOperationException or FormatException)
            {
                await Console.Error.WriteLineAsync(Words.CannotListen(app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "", Reason(refused)));
                return 1;
            }

            var announced = Announce(app, app.Lifetime.ApplicationStopping);
            await app.WaitForShutdownAsync(cancellation);
            await announced;
            return 0;
        }
    }

    /// <summary>One line for each address, once there is something to read there.</summary>
    private static async Task Announce(WebApplication app, CancellationToken stopping)
    {
        var site = app.Services.GetRequiredService<PublishedSite>();
        if (!site.IsReady)
            await Console.Error.WriteLineAsync(Words.NotYetPublished);
        await site.WhenReady.WaitAsync(stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!site.IsReady)
            return;
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            await Console.Out.WriteLineAsync(Words.Serving(address));
    }

    private static string Reason(Exception refused) => refused.GetBaseException() switch
    {
        _ when refused.InnerException is AddressInUseException => Words.AddressInUse,
        SocketException { SocketErrorCode: SocketError.AccessDenied } => Words.AddressForbidden,
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => Words.AddressElsewhere,
        InvalidOperationException when refused.Message.Contains("certificate", StringComparison.Ordinal) => Words.CertificateMissing,
        var cause => cause.Message.Split('\n')[0],
    };
}
