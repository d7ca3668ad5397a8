using System.Diagnostics;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>A server in a process of its own, which prints its address when it is ready.</summary>
public sealed class OtherProgram : IDisposable
{
    private readonly Process _process;

    /// <param name="arguments">What <c>dotnet</c> is told to run.</param>
    public OtherProgram(params IEnumerable<string> arguments)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        Client = new() { BaseAddress = new(_process.StandardOutput.ReadLine()!.Split(' ')[^1]) };
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
