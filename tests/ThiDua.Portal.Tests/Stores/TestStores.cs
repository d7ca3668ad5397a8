using ThiDua.Portal.Tests.Elasticsearch;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The stores that stand behind doors in tests: embedded ones, or those of a cluster where <c>PORTAL_TEST_STORE</c> says <c>elasticsearch</c>.</summary>
internal static class TestStores
{
    /// <summary>Whether a cluster is asked.</summary>
    public static bool AreOnCluster { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_STORE") switch
    {
        null or "" or "segment" => false,
        "elasticsearch" => true,
        var other => throw new InvalidOperationException($"PORTAL_TEST_STORE is “{other}”: it can be “segment” or “elasticsearch”."),
    };

    /// <summary>A store of its own, with nothing in it.</summary>
    public static StoreContract.IStores Make(ElasticServer server) => AreOnCluster ? new Cluster(server) : new SegmentStoreTests.Segments();
}
