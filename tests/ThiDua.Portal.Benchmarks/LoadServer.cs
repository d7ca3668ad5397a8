using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Segment;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Serves generated commendations and swaps in a new generation every few seconds, to be put under load from outside.</summary>
public static class LoadServer
{
    private const string Address = "http://127.0.0.1:5099";
    private const int Interval = 10;
    private static readonly TimeSpan BetweenGenerations = TimeSpan.FromSeconds(3);

    /// <summary>Serves for so many seconds, and says every ten how much memory is taken.</summary>
    public static async Task Run(int rows, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("load");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        Publish(store, rows, 0);
        await using var app = await ServedStore.Start(store, folder.FullName, Address);
        Console.WriteLine($"{Address}/api/commendations");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var publishing = Task.Run(() => PublishOften(store, rows, stop.Token));
        for (var second = Interval; !stop.IsCancellationRequested; second += Interval)
        {
            var megabytes = await AverageMegabytes();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after {second} s: RssAnon {megabytes:0} MB, generation {store.Generation}"));
        }

        await publishing;
        await app.StopAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The average over some seconds: memory goes up and down as it is collected.</summary>
    private static async Task<double> AverageMegabytes()
    {
        var sum = 0L;
        for (var second = 0; second < Interval; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            sum += Timings.AnonymousMegabytes();
        }

        return (double)sum / Interval;
    }

    private static async Task PublishOften(SegmentStore store, int rows, CancellationToken stop)
    {
        for (var generation = 1; !stop.IsCancellationRequested; generation++)
        {
            Publish(store, rows, generation);
            await Task.Delay(BetweenGenerations, CancellationToken.None);
        }
    }

    private static void Publish(SegmentStore store, int rows, int generation) =>
        store.Publish($"load-{generation}", new GeneratedCommendations(rows, generation + 1).Of);
}
