using System.Security.Cryptography.X509Certificates;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>How connections to nodes are made: directly, and encrypted ones with a certificate that can be followed to whom the operator trusts.</summary>
internal static class Connections
{
    // A node that moves is found again.
    private static readonly TimeSpan OldestConnection = TimeSpan.FromMinutes(5);

    public static SocketsHttpHandler To(ElasticOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = options.ToConnect,
            PooledConnectionLifetime = OldestConnection,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            // A cluster is told nothing of who asked the portal.
            ActivityHeadersPropagator = null,
        };
        if (options.Authority is not { } authority)
            return handler;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        handler.SslOptions.CertificateChainPolicy = policy;
        return handler;
    }
}
