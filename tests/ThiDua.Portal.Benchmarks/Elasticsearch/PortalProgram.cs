using System.Diagnostics;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Tests;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>The portal as a process of its own, as those who run it start it, on a cluster.</summary>
public sealed class PortalProgram : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("portal");

    /// <param name="cluster">The cluster that it asks.</param>
    public PortalProgram(TestCluster cluster)
    {
        string[] arguments = [typeof(PortalCommand).Assembly.Location, "--content", Repository.Sample, "--state", _state.FullName, "--urls", "http://127.0.0.1:0", "--rate-limit", "0", .. cluster.Arguments];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        Address = new(_process.StandardOutput.ReadLine()!.Split(' ')[^1]);
        Client = new() { BaseAddress = Address };
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _state.Delete(recursive: true);
    }
}
