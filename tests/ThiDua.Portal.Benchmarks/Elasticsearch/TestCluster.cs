using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Elasticsearch;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>The cluster that <c>ELASTICSEARCH_URL</c> names, under a prefix of its own.</summary>
public sealed class TestCluster : IDisposable
{
    private const string Variable = "ELASTICSEARCH_URL";

    /// <param name="prefix">What the names of its indices begin with.</param>
    public TestCluster(string prefix = "benchmark")
    {
        var address = Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException($"{Variable} names no cluster.");
        Options = new() { Nodes = [new Uri(address)], Names = new(prefix) };
        Http = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
    }

    /// <summary>How it is asked.</summary>
    public ElasticOptions Options { get; }

    /// <summary>Asks it past the portal.</summary>
    public HttpClient Http { get; }

    /// <summary>What is said to a portal that answers from it.</summary>
    public IReadOnlyList<string> Arguments => ["--store", "elasticsearch", "--elasticsearch:url", Options.Nodes[0].ToString(), "--elasticsearch:index", Options.Names.Prefix];

    /// <summary>A store with time enough for a machine that has much to do.</summary>
    public ElasticStore Store() => new(Options with { Deadline = TimeSpan.FromMinutes(1) }, TimeProvider.System, NullLogger<ElasticStore>.Instance);

    /// <summary>A publisher.</summary>
    public ElasticPublisher Publisher() => new(Options, TimeProvider.System, NullLogger<ElasticPublisher>.Instance);

    /// <summary>Takes away everything under the prefix.</summary>
    public async Task Clear()
    {
        foreach (var index in (await Http.GetStringAsync($"/_cat/indices/{Options.Names.All}?h=index")).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            (await Http.DeleteAsync(new Uri($"/{index}", UriKind.Relative))).Dispose();
    }

    /// <summary>The size of an index in bytes, and the memory that the server uses.</summary>
    public async Task<(long Index, long Heap)> Sizes(string index)
    {
        using var indices = JsonDocument.Parse(await Http.GetStringAsync($"/_cat/indices/{index}?format=json&bytes=b&h=pri.store.size"));
        using var nodes = JsonDocument.Parse(await Http.GetStringAsync("/_nodes/stats/jvm"));
        return (
            indices.RootElement.EnumerateArray().Sum(item => long.Parse(item.GetProperty("pri.store.size").GetString()!, CultureInfo.InvariantCulture)),
            nodes.RootElement.GetProperty("nodes").EnumerateObject().Sum(node => node.Value.GetProperty("jvm").GetProperty("mem").GetProperty("heap_used_in_bytes").GetInt64()));
    }

    /// <inheritdoc/>
    public void Dispose() => Http.Dispose();
}
