using ThiDua.Portal.Api.Stores.Elasticsearch;

namespace ThiDua.Portal.Api.Hosting;

/// <summary>Which store answers.</summary>
/// <param name="Cluster">The cluster that is asked; null for the embedded store.</param>
public sealed record StoreSettings(ElasticOptions? Cluster);
