using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Commands;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>The options that say which store answers, and where a cluster is.</summary>
internal sealed class StoreOptions
{
    private const string Embedded = "segment";
    private const string OnCluster = "elasticsearch";
    private const int LongestTimeout = 600;

    private readonly Setting _store = new("--store", Words.StoreOption, "PORTAL_STORE");
    private readonly Setting _url = new("--elasticsearch:url", Words.ClusterUrlOption, "ELASTICSEARCH_URL");
    private readonly Setting _index = new("--elasticsearch:index", Words.ClusterIndexOption, "ELASTICSEARCH_INDEX");
    private readonly Setting _authority = new("--elasticsearch:ca", Words.ClusterAuthorityOption, "ELASTICSEARCH_CA");
    private readonly Setting _timeout = new("--elasticsearch:timeout", Words.ClusterTimeoutOption, "ELASTICSEARCH_TIMEOUT");

    public void AddTo(Command command)
    {
        foreach (var option in (Setting[])[_store, _url, _index, _authority, _timeout])
            command.Options.Add(option);
    }

    /// <summary>The settings, or null after saying what is wrong with them.</summary>
    public StoreSettings? Read(ParseResult parsed)
    {
        var (settings, error) = (_store.Of(parsed) ?? Embedded) switch
        {
            Embedded => (new StoreSettings(null), null),
            OnCluster => Cluster(parsed),
            var other => (null, Words.BadStore(other)),
        };
        if (error is not null)
            Console.Error.WriteLine(error);
        return settings;
    }

    private (StoreSettings? Settings, string? Error) Cluster(ParseResult parsed)
    {
        if (_url.Of(parsed) is not { Length: > 0 } urls)
            return (null, Words.ClusterMissing);
        var nodes = urls.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (nodes.Length == 0 || !Array.TrueForAll(nodes, IsNode))
            return (null, Words.BadClusterUrl);
        var index = _index.Of(parsed) ?? IndexNames.DefaultPrefix;
        if (!IndexNames.IsPrefix(index))
            return (null, Words.BadClusterIndex(index));
        var seconds = ElasticOptions.DefaultDeadline.TotalSeconds;
        if (_timeout.Of(parsed) is { } timeout && (!double.TryParse(timeout, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds) || seconds is < 0.1 or > LongestTimeout))
            return (null, Words.BadClusterTimeout(timeout));
        var (authorization, unreadable) = ClusterSecrets.Read();
        if (unreadable is not null)
            return (null, unreadable);
        var (authority, bad) = Authority(_authority.Of(parsed));
        if (bad is not null)
            return (null, bad);
        return (new(new ElasticOptions
        {
            Nodes = [.. nodes.Select(node => new Uri(node))],
            Names = new(index),
            Deadline = TimeSpan.FromSeconds(seconds),
            Authorization = authorization,
            Authority = authority,
        }), null);
    }

    // Secrets in an address would be seen by whoever sees the process.
    private static bool IsNode(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "", AbsolutePath: "/", Query: "", Fragment: "" };

    private static (X509Certificate2? Authority, string? Error) Authority(string? path)
    {
        if (path is null)
            return (null, null);
        try
        {
            return (X509CertificateLoader.LoadCertificateFromFile(path), null);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return (null, Words.BadClusterAuthority(path));
        }
    }
}
