using ThiDua.Portal.Benchmarks;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;
using ThiDua.Portal.Tests.Elasticsearch;
using ThiDua.Portal.Tests.Stores;
using Record = ThiDua.Portal.Catalog.Record;

[assembly: AssemblyFixture(typeof(ElasticServer))]

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A real server: the one that <c>ELASTICSEARCH_URL</c> names, else one of our own that is started when the first test asks for it and stopped after the last.</summary>
public sealed class ElasticServer : IDisposable
{
    /// <summary>How many generated commendations there are.</summary>
    public const int GeneratedRows = 20_000;

    private readonly Lazy<Uri?> _address;
    private readonly Lazy<Cluster> _content;
    private readonly Lazy<Cluster> _generated;
    private readonly List<ElasticNode> _nodes = [];

    public ElasticServer() => (_address, _content, _generated) = (
        new(Find),
        new(() => Published(PublishedContent.Publication.Generation, PublishedContent.Publication.All)),
        new(() => Published("generated", new GeneratedCommendations(GeneratedRows).Of)));

    /// <summary>Where it is; a test that asks for it is skipped where there is none.</summary>
    public Uri Address
    {
        get
        {
            Assert.SkipWhen(_address.Value is null, "ELASTICSEARCH_URL is not set, and there is no server to start: it needs the folder “shared/elasticsearch” beside the solution, Java and curl.");
            return _address.Value!;
        }
    }

    /// <summary>The content of this repository, published once for all who only read it.</summary>
    public Cluster Content => _content.Value;

    /// <summary>Generated commendations, published once too.</summary>
    public Cluster Generated => _generated.Value;

    /// <summary>What is said to a portal that answers as the tests want: from its own files, or from <see cref="Content"/>.</summary>
    public IReadOnlyList<(string Name, string Value)> StoreOptions => TestStores.AreOnCluster ? OptionsOf(Content.Options.Names.Prefix) : [];

    /// <summary>What is said to a portal that answers from this server.</summary>
    public IReadOnlyList<(string Name, string Value)> OptionsOf(string index) =>
        [("--store", "elasticsearch"), ("--elasticsearch:url", Address.ToString()), ("--elasticsearch:index", index), ("--elasticsearch:timeout", "60")];

    public void Dispose()
    {
        foreach (var cluster in new[] { _content, _generated }.Where(cluster => cluster.IsValueCreated))
            cluster.Value.Dispose();
        foreach (var node in _nodes)
            node.Dispose();
    }

    private Cluster Published(string generation, Func<Dataset, IEnumerable<Record>> rows)
    {
        var cluster = new Cluster(this);
        cluster.Publish(generation, rows);
        return cluster;
    }

    private Uri? Find()
    {
        if (Environment.GetEnvironmentVariable("ELASTICSEARCH_URL") is { Length: > 0 } named)
            return new(named);
        if (!ElasticNode.IsPossible)
            return null;
        var node = ElasticNode.Start();
        _nodes.Add(node);
        return node.Address;
    }
}
