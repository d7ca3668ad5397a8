using System.Diagnostics.Metrics;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>What is measured of the cluster. No address of a reader and no word of a query is in it.</summary>
internal sealed class ElasticMetrics : IDisposable
{
    private const int MostFormer = 8;

    private readonly Meter _meter = new("ThiDua.Portal");
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _failures;
    private volatile string[] _generations = [];

    public ElasticMetrics(IReadOnlyList<Node> nodes)
    {
        _meter.CreateObservableGauge("portal.elasticsearch.generation", () => _generations is [.. var former, var served] ? [.. former.Select(name => Measured(0, name)), Measured(1, served)] : Array.Empty<Measurement<int>>(), null, "1 for the generation that is served, 0 for those before.");
        _duration = _meter.CreateHistogram<double>("portal.elasticsearch.duration", "s", "How long a node took to answer.");
        _retries = _meter.CreateCounter<long>("portal.elasticsearch.retries", null, "Requests that were asked once more.");
        _failures = _meter.CreateCounter<long>("portal.elasticsearch.failures", null, "Requests that no node answered well.");
        _meter.CreateObservableGauge("portal.elasticsearch.node.open", () => nodes.Select(node => new Measurement<int>(node.Breaker.IsOpen ? 1 : 0, new KeyValuePair<string, object?>("node", node.Name))), null, "1 for a node that is left alone because it failed.");
    }

    /// <summary>A generation is served.</summary>
    public void Serves(string generation) => _generations = [.. _generations.Where(name => name != generation).TakeLast(MostFormer), generation];

    /// <summary>A node answered.</summary>
    public void Answered(Node node, TimeSpan elapsed) => _duration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("node", node.Name));

    /// <summary>A request is asked once more.</summary>
    public void Retried(string reason) => _retries.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>A request has failed.</summary>
    public void Failed() => _failures.Add(1);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private static Measurement<int> Measured(int value, string generation) => new(value, new KeyValuePair<string, object?>("generation", generation));
}
