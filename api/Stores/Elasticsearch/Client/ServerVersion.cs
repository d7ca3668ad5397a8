namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Whether a cluster is of the version that the portal was made for.</summary>
/// <param name="client">The cluster.</param>
internal sealed class ServerVersion(ElasticClient client)
{
    private const string Supported = "8.";

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public async Task<string?> Wrong(CancellationToken cancellation)
    {
        using var answer = await client.Read(HttpMethod.Get, "/", null, cancellation);
        var version = Json.Text(answer.Body.At("version", "number"));
        return version.StartsWith(Supported, StringComparison.Ordinal) ? null
            : $"The cluster is Elasticsearch “{(version.Length <= 20 ? version : version[..20])}”; the portal needs {Supported}x.";
    }
}
