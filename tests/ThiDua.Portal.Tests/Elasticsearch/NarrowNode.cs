namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A node that can do very little at once: one search, one waiting, short requests, hardly any memory for figures.</summary>
public sealed class NarrowNode : IDisposable
{
    private readonly Lazy<ElasticNode> _node = new(() => ElasticNode.Start(
        "http.max_content_length=300kb",
        "thread_pool.search.size=1",
        "thread_pool.search.queue_size=1",
        "indices.breaker.request.limit=10kb",
        "indices.breaker.total.use_real_memory=false"));

    /// <summary>The node; a test that asks for it is skipped where none can be started.</summary>
    public ElasticNode Node => _node.Value;

    public void Dispose()
    {
        if (_node.IsValueCreated)
            _node.Value.Dispose();
    }
}
