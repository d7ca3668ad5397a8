namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>One node of a cluster, and whether it is well.</summary>
/// <param name="address">Where it is.</param>
/// <param name="clock">The clock.</param>
internal sealed class Node(Uri address, TimeProvider clock)
{
    private readonly Uri _search = new(address, SearchRequest.Path);

    /// <summary>Where it is asked; the address of most questions is always the same.</summary>
    public Uri At(string path) => ReferenceEquals(path, SearchRequest.Path) ? _search : new(address, path);

    /// <summary>How it is written in logs and measurements: without what may stand before the host.</summary>
    public string Name { get; } = address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>Whether it is asked at all.</summary>
    public Breaker Breaker { get; } = new(clock);
}
