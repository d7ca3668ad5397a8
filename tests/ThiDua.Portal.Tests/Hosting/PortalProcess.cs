using System.Collections.Concurrent;
using System.Diagnostics;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Hosting;

/// <summary>The portal as a process of its own, as those who run it start it.</summary>
public sealed class PortalProcess : IDisposable
{
    private const string Announcement = "Cổng đang phục vụ tại ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _errors = [];

    private PortalProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it says it is.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What it wrote to the error stream.</summary>
    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts it over a tree on a free port of this machine, and waits until it is ready.</summary>
    public static Task<PortalProcess> Start(ContentTree tree) =>
        Start(["--content", tree.Content, "--state", tree.State, "--today", "2025-05-19", "--urls", "http://127.0.0.1:0"]);

    /// <summary>Starts it as told, and waits until it is ready.</summary>
    public static async Task<PortalProcess> Start(string[] arguments, params (string Name, string Value)[] environment)
    {
        var portal = new PortalProcess(StaffProgram.Start(StaffProgram.Api, arguments, environment));
        try
        {
            var first = await portal._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
            Assert.True(first?.StartsWith(Announcement, StringComparison.Ordinal), $"It says “{first}” and {portal.Errors}");
            portal.Address = new(first![Announcement.Length..]);
            return portal;
        }
        catch
        {
            portal.Dispose();
            throw;
        }
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end: the exit code, and what it wrote after its address.</summary>
    public async Task<(int Exit, string Output)> End()
    {
        var rest = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        return (_process.ExitCode, rest);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
