using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.Hosting;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Search.Page;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Serving;
using ThiDua.Portal.Tests;

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
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(store);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new PortalSettings(Repository.Sample, folder.FullName, null));
        builder.Services.AddSearch();
        await using var app = builder.Build();
        app.Urls.Add(Address);
        app.MapDatasets();
        app.MapSearch();
        app.MapSearchPage();
        app.Services.GetRequiredService<CurrentEdition>().Swap(ContentReader.Read(Repository.Sample));
        await app.StartAsync();
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
        store.Publish($"load-{generation}", dataset => dataset == Commendation.Dataset ? new GeneratedCommendations(rows, generation + 1).All()
            : dataset == Entry.Dataset ? new GeneratedCommendations(rows, generation + 1).All().Select(Found) : []);

    private static Entry Found(Commendation row) => new()
    {
        Id = row.Id,
        Kind = EntryKind.Commendations,
        Title = row.Recipient,
        Text = string.Join('\n', row.Unit, row.Award, row.Achievement, row.DecisionSymbol),
        Address = $"/khen-thuong/{row.Decision.Id}#{Row.KeyOf(row.Id)}",
        On = row.DecidedOn,
        Year = row.Year,
        Place = row.Place?.Id,
        Organization = row.DecidedBy?.Id,
        Level = row.Level,
        Form = row.Form,
    };
}
