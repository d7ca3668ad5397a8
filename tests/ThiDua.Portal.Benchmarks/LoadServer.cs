using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Segment;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Serves generated commendations and swaps in a new generation every few seconds, to be put under load from outside.</summary>
public static class LoadServer
{
    private const string Address = "http://127.0.0.1:5099";
    private static readonly TimeSpan BetweenGenerations = TimeSpan.FromSeconds(3);

    /// <summary>Serves for so many seconds, and says for each generation how much memory is taken.</summary>
    public static async Task Run(int rows, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("load");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        Publish(store, rows, 0);
        await using var app = await ServedStore.Start(store, folder.FullName, Address);
        Console.WriteLine($"{Address}/api/commendations");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var publishing = Task.Run(() => PublishOften(store, rows, stop.Token));
        await Watch(store, stop.Token);
        await publishing;
        await app.StopAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Prints the average from each generation to the next: building one takes memory and gives it back, over and over.</summary>
    private static async Task Watch(SegmentStore store, CancellationToken stop)
    {
        var (served, since, sum) = (store.Generation, 0, 0L);
        for (var second = 1; !stop.IsCancellationRequested; second++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            sum += Timings.AnonymousMegabytes();
            if (store.Generation == served)
                continue;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds {since} to {second}: RssAnon {(double)sum / (second - since):0} MB, generation {served}"));
            (served, since, sum) = (store.Generation, second, 0);
        }
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
