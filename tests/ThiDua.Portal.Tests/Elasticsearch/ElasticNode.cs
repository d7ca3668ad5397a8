using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>A node of our own, in a temporary folder. It stops by itself after half an hour, whatever becomes of the tests.</summary>
public sealed class ElasticNode : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("elasticsearch");
    private readonly string[] _settings;
    private readonly int _port;

    private ElasticNode(string[] settings, int port)
    {
        (_settings, _port) = (settings, port);
        Address = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
    }

    /// <summary>Whether a node can be started here.</summary>
    public static bool IsPossible => Shared.Exists("elasticsearch", "start") && Array.TrueForAll(["java", "javac", "jar", "curl"], IsOnPath);

    public Uri Address { get; }

    /// <summary>Starts a node with settings of its own; a test that asks for it is skipped where none can be started.</summary>
    public static ElasticNode Start(params string[] settings)
    {
        Assert.SkipWhen(!IsPossible, "There is no server to start: it needs the folder “shared/elasticsearch” beside the solution, Java and curl.");
        var node = new ElasticNode(settings, FreePort());
        node.Again();
        return node;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it once more on its data.</summary>
    public void Again() => Run("start", null, [_port.ToString(CultureInfo.InvariantCulture), _folder.FullName, .. _settings]);

    /// <summary>Ends it at once, as a loss of power does.</summary>
    public void Kill() => Run("stop", "KILL", [_folder.FullName]);

    public void Dispose()
    {
        if (File.Exists(Path.Combine(_folder.FullName, "pid")))
            Kill();
        _folder.Delete(recursive: true);
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static void Run(string script, string? signal, string[] arguments)
    {
        var start = new ProcessStartInfo(Shared.Require("elasticsearch", script), arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ES_HEAP"] = "400m";
        start.Environment["ES_LIFETIME"] = "1800";
        // It lives for a minute or two: what is compiled at leisure for speed would never be worth it.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        if (signal is not null)
            start.Environment["SIGNAL"] = signal;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said.GetAwaiter().GetResult());
    }
}
