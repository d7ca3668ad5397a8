using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Datasets;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Asks everything that the table of capabilities promises, of every column of generated commendations: nothing may be too slow to promise.</summary>
/// <param name="count">How many rows.</param>
public sealed class CapabilityBenchmark(int count)
{
    private const int Runs = 5;
    private readonly GeneratedCommendations _generated = new(count);

    /// <summary>Runs, and prints the slowest column of each capability.</summary>
    /// <returns>Whether everything promised was answered, or refused because of its size, and everything else refused before it was asked.</returns>
    public bool Run()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark");
        try
        {
            using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
            store.Publish("benchmark", dataset => dataset == Commendation.Dataset ? _generated.All() : dataset == Place.Dataset ? GeneratedCommendations.Places() : []);
            using var reading = store.Open().AsTask().GetAwaiter().GetResult();
            var sample = _generated.Rows(0).ToList();
            return Capabilities.Table.Select(row => Ask(reading, row, sample)).ToList().TrueForAll(good => good);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Ask(IReading reading, CapabilityRow row, List<Commendation> sample)
    {
        var (good, asked, refused, slowest, slowestColumn) = (true, 0, 0, 0.0, "");
        foreach (var column in Commendation.Dataset.Columns)
        {
            var value = sample.SelectMany(column.Each).FirstOrDefault() ?? RandomRecords.Value(column, new Random(1), 10);
            var (query, _) = QueryCheck.Check(CapabilityQueries.Of(Commendation.Dataset, column, row.Capability, value));
            good &= row.Supports(column) == query is not null;
            if (query is null)
                continue;
            asked++;
            var milliseconds = Time(reading, query);
            refused += milliseconds is null ? 1 : 0;
            if (milliseconds > slowest)
                (slowest, slowestColumn) = (milliseconds.Value, column.Name);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Capability,-14} {asked,3} columns   slowest {slowest,9:0.000} ms   {slowestColumn,-22} {(refused > 0 ? $"{refused} with too many groups" : "")}"));
        return good;
    }

    /// <summary>The middle of some runs; null when there turned out to be more groups than an answer may have.</summary>
    private static double? Time(IReading reading, CheckedQuery query)
    {
        try
        {
            return Enumerable.Range(0, Runs).Select(_ =>
            {
                var start = Stopwatch.GetTimestamp();
                reading.Run(query).AsTask().GetAwaiter().GetResult();
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }).Order().ElementAt(Runs / 2);
        }
        catch (QueryRefusedException refused) when (refused.Problem.Kind is QueryProblemKind.TooComplex)
        {
            return null;
        }
    }
}
