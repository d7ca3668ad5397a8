using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ThiDua.Portal.Tests.Elasticsearch;

internal static class KestrelPorts
{
    /// <summary>Listens on this machine only, encrypted where there is a certificate.</summary>
    public static void ListenLocalhostOnAnyPort(this KestrelServerOptions kestrel, X509Certificate2? certificate) => kestrel.Listen(IPAddress.Loopback, 0, listen =>
    {
        if (certificate is not null)
            listen.UseHttps(certificate);
    });
}
