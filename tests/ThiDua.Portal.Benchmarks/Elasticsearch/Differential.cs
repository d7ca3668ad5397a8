using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>Asks the embedded store and a cluster the same random questions about the same generated commendations.</summary>
public static class Differential
{
    private const int Step = 1_000;

    /// <summary>Asks so many questions; prints every one that is answered differently.</summary>
    /// <returns>Whether none was.</returns>
    public static async Task<bool> Run(int rows, int count)
    {
        var folder = Directory.CreateTempSubdirectory("differential");
        using var cluster = new TestCluster("differential");
        await cluster.Clear();
        try
        {
            var generated = new GeneratedCommendations(rows);
            using var embedded = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
            embedded.Publish("differential", generated.Of);
            using var publisher = cluster.Publisher();
            await publisher.Publish("differential", generated.Of);
            using var store = cluster.Store();
            await store.Look();
            using var one = await embedded.Open();
            var questions = new StoreQuestions(GeneratedCommendations.Datasets, generated.Sample());
            var (differences, clock) = (0, Stopwatch.StartNew());
            for (var seed = 0; seed < count; seed++)
            {
                // A reading keeps what it was answered until it is closed.
                using var other = await store.Open();
                if (await questions.Difference(seed, one, other, CancellationToken.None) is { } difference)
                {
                    differences++;
                    Console.WriteLine(difference);
                }

                if ((seed + 1) % Step == 0)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seed + 1} questions over {rows} commendations, {differences} answered differently, {clock.Elapsed.TotalSeconds:0} s"));
            }

            return differences == 0;
        }
        finally
        {
            await cluster.Clear();
            folder.Delete(recursive: true);
        }
    }
}
