using System.Diagnostics;
using System.Globalization;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Publishes generated commendations in a process of its own, whose memory is nobody else's.</summary>
public static class PublisherProgram
{
    /// <summary>Publishes, and prints what it took, in the order of <see cref="Published"/>.</summary>
    public static async Task Run(int rows, string prefix)
    {
        using var cluster = new TestCluster(prefix);
        using var publisher = cluster.Publisher();
        using var done = new CancellationTokenSource();
        var memory = Watch(done.Token);
        var (clock, first, last) = (Stopwatch.StartNew(), 0.0, 0.0);
        await publisher.Publish(prefix, dataset => dataset == Commendation.Dataset ? new GeneratedCommendations(rows).All() : [], (_, row) =>
        {
            last = clock.Elapsed.TotalSeconds;
            if (row == 1)
                first = last;
        });
        var whole = clock.Elapsed.TotalSeconds - first;
        await done.CancelAsync();
        var megabytes = await memory;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{last - first:0.00} {whole:0.00} {Environment.CpuUsage.TotalTime.TotalSeconds:0.00} {megabytes}"));
    }

    /// <summary>Publishes so in another process; gives what it prints.</summary>
    public static async Task<Published> Start(int rows, string prefix)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PublisherProgram).Assembly.Location, "elasticsearch-publish", rows.ToString(CultureInfo.InvariantCulture), prefix]) { RedirectStandardOutput = true };
        // As in the portal's own program.
        start.Environment["DOTNET_gcServer"] = "1";
        // As in compose.yaml.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var said = (await process.StandardOutput.ReadToEndAsync()).Trim().Split(' ');
        await process.WaitForExitAsync();
        var seconds = said.Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        return new(seconds[0], seconds[1], seconds[2], (long)seconds[3]);
    }

    private static async Task<long> Watch(CancellationToken stop)
    {
        var most = 0L;
        while (!stop.IsCancellationRequested)
        {
            most = Math.Max(most, Timings.AnonymousMegabytes());
            await Task.Delay(100, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return most;
    }
}
