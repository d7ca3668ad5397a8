namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>One node of a cluster, and whether it is well.</summary>
/// <param name="address">Where it is.</param>
/// <param name="clock">The clock.</param>
internal sealed class Node(Uri address, TimeProvider clock)
{
    /// <summary>Where it is.</summary>
    public Uri Address => address;

    /// <summary>How it is written in logs and measurements: without what may stand before the host.</summary>
    public string Name { get; } = address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);

    /// <summary>Whether it is asked at all.</summary>
    public Breaker Breaker { get; } = new(clock);
}
