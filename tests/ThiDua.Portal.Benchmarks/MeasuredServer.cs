using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Portal.Benchmarks;

/// <summary>A server in a process of its own on the first processor, or one that somebody started there, asked by wrk from the second.</summary>
public sealed partial class MeasuredServer : IDisposable
{
    private const double TicksOfSecond = 100;
    private readonly Process? _process;

    /// <summary>Starts it; its first line of output is its address.</summary>
    public MeasuredServer(string name, params string[] command)
    {
        Name = name;
        _process = Process.Start(new ProcessStartInfo("taskset", ["-c", "0", .. command]) { RedirectStandardOutput = true })!;
        Address = new(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} did not start."));
    }

    /// <summary>One that runs already; what it uses of its processor is not known.</summary>
    public MeasuredServer(string name, Uri address) => (Name, Address) = (name, address);

    /// <summary>What it is called in the figures.</summary>
    public string Name { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Its resident memory in megabytes.</summary>
    public double Megabytes => _process is null ? double.NaN :
        double.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;

    /// <summary>Asks for so many seconds: microseconds of processor for a request, then requests a second, p50 and p99 in milliseconds.</summary>
    public (double Cpu, double Rate, double P50, double P99) Load(string script, int seconds)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, script);
        var before = Ticks();
        using var wrk = Process.Start(new ProcessStartInfo("taskset", ["-c", "1", "wrk", "-t1", "-c8", $"-d{seconds}s", "--timeout", "20s", "--latency", "-s", file, Address.ToString()]) { RedirectStandardOutput = true })!;
        var output = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        var used = (Ticks() - before) / TicksOfSecond;
        File.Delete(file);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"{Name} failed: {output}");
        return (used * 1e6 / Number(Requests(), output), Number(Rate(), output), Milliseconds("50%", output), Milliseconds("99%", output));
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private double Ticks()
    {
        if (_process is null)
            return double.NaN;
        var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(')')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture);
    }

    private static double Number(Regex where, string output) => double.Parse(where.Match(output).Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Milliseconds(string percentile, string output)
    {
        var match = Regex.Match(output, $@"{Regex.Escape(percentile)}\s+([\d.]+)(us|ms|s)");
        return double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * (match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 });
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
