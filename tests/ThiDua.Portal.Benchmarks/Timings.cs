using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Times many runs of one thing and prints the middle and the slowest hundredth.</summary>
public static class Timings
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Runs, after some that do not count, for about so many seconds; gives the middle in milliseconds.</summary>
    public static double Print(string name, Action<int> run, double seconds = 3)
    {
        // A program that serves has long been compiled for what it does.
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 20 || clock.Elapsed < WarmUp; i++)
            run(i);
        var times = new List<double>();
        clock.Restart();
        for (var i = 0; i < 100_000 && (clock.Elapsed.TotalSeconds < seconds || times.Count < 20); i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        var (middle, slow) = (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-58} p50 {middle,9:0.000} ms   p99 {slow,9:0.000} ms   {times.Count,6} runs"));
        return middle;
    }

    /// <summary>Memory of this process that is no file, in megabytes.</summary>
    public static long AnonymousMegabytes() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon", StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;
}
