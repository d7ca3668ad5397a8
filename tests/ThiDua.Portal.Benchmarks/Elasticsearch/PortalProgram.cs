using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>The portal as a process of its own, as those who run it start it, on a cluster.</summary>
public sealed class PortalProgram : IDisposable
{
    private readonly OtherProgram _process;
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("portal");

    /// <param name="cluster">The cluster that it asks.</param>
    public PortalProgram(TestCluster cluster) =>
        _process = new([typeof(PortalCommand).Assembly.Location, "--content", Repository.Sample, "--state", _state.FullName, "--urls", "http://127.0.0.1:0", "--rate-limit", "0", .. cluster.Arguments]);

    /// <summary>Asks it.</summary>
    public HttpClient Client => _process.Client;

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Dispose();
        _state.Delete(recursive: true);
    }
}
