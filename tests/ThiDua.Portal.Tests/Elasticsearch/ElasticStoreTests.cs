using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What every store must do, on a real server.</summary>
public sealed class ElasticStoreTests(Cluster cluster) : StoreContract(cluster), IClassFixture<Cluster>;
