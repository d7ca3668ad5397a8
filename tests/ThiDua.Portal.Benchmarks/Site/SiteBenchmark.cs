using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Portal.Benchmarks.Site;

/// <summary>Reading, checking and publishing generated records, beside Hugo on the same records: whole processes, in turn.</summary>
internal static class SiteBenchmark
{
    public static void Run(int records, int runs)
    {
        // Memory, not a disk: the programs are measured, not the file system.
        var root = Directory.CreateTempSubdirectory().FullName;
        if (Directory.Exists("/dev/shm"))
            root = Directory.CreateDirectory(Path.Combine("/dev/shm", Path.GetFileName(root))).FullName;
        try
        {
            Compare(root, records, runs);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Compare(string root, int records, int runs)
    {
        var (content, state, hugo) = (Path.Combine(root, "content"), Path.Combine(root, "state"), Path.Combine(root, "hugo"));
        new ContentGenerator(content, records).Write();
        HugoPeer.Write(content, hugo);
        var site = typeof(Portal.Site.Program).Assembly.Location;
        string[] publish = [site, "publish", "--content", content, "--state", state, "--today", "2025-06-01"];
        var (cold, again, peer, peerAgain) = (new List<Measured>(), new List<Measured>(), new List<Measured>(), new List<Measured>());
        string[] build = ["--quiet", "--source", hugo, "--destination", Path.Combine(hugo, "public")];
        for (var run = 0; run <= runs; run++)
        {
            // The first round warms the caches of the machine and is not counted.
            Clear(state);
            Add(cold, run, Measured.Of("dotnet", publish));
            Add(again, run, Measured.Of("dotnet", publish));
            Clear(Path.Combine(hugo, "public"));
            Add(peer, run, Measured.Of("hugo", build));
            Add(peerAgain, run, Measured.Of("hugo", build));
        }

        Console.WriteLine($"{records} records, {Count(state)} files here, {Count(Path.Combine(hugo, "public"))} files of Hugo, median of {runs}");
        Print("cold", cold, peer);
        Print("no change", again, peerAgain);
    }

    private static void Add(List<Measured> list, int run, Measured measured)
    {
        if (run > 0)
            list.Add(measured);
    }

    private static void Print(string what, List<Measured> ours, List<Measured> peer)
    {
        var (mine, theirs) = (Median(ours), Median(peer));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-10} here {mine.Wall.TotalSeconds:0.00} s ({mine.Peak >> 20} MB)   Hugo {theirs.Wall.TotalSeconds:0.00} s ({theirs.Peak >> 20} MB)   Hugo / here {theirs.Wall / mine.Wall:0.0}x"));
    }

    private static Measured Median(List<Measured> runs) => runs.OrderBy(run => run.Wall).ElementAt(runs.Count / 2);

    private static int Count(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One run of a process.</summary>
/// <param name="Wall">From start to exit.</param>
/// <param name="Peak">The most memory it held, in bytes.</param>
internal sealed record Measured(TimeSpan Wall, long Peak)
{
    public static Measured Of(string program, IEnumerable<string> arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        var wall = Stopwatch.GetElapsedTime(started);
        return process.ExitCode is 0 ? new(wall, peak) : throw new InvalidOperationException($"{program} failed: {output.Result}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
