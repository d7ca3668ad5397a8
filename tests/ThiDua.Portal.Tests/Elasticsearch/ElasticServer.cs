using ThiDua.Portal.Tests.Elasticsearch;


[assembly: AssemblyFixture(typeof(ElasticServer))]

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A real server: the one that <c>ELASTICSEARCH_URL</c> names, else one of our own that is started when the first test asks for it and stopped after the last.</summary>
public sealed class ElasticServer : IDisposable
{
    private readonly Lazy<Uri?> _address;
    private readonly List<ElasticNode> _nodes = [];

    public ElasticServer() => _address = new(Find);

    /// <summary>Where it is; a test that asks for it is skipped where there is none.</summary>
    public Uri Address
    {
        get
        {
            Assert.SkipWhen(_address.Value is null, "ELASTICSEARCH_URL is not set, and there is no server to start: it needs the folder “shared/elasticsearch” beside the solution, Java and curl.");
            return _address.Value!;
        }
    }

    public void Dispose()
    {
        foreach (var node in _nodes)
            node.Dispose();
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
