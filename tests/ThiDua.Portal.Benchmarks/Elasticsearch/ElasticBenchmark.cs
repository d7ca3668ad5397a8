using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>A cluster through the portal beside the same cluster asked directly, and beside the embedded store: how fast rows go in, and how fast answers come out.</summary>
/// <param name="count">How many rows.</param>
/// <param name="fillRounds">How often they go in either way before the questions; 0 for the questions alone.</param>
public sealed class ElasticBenchmark(int count, int fillRounds)
{
    private const string Prefix = "benchmark";
    private const string AnyPort = "http://127.0.0.1:0";
    private const int MostRounds = 3_000;
    private const int LeastRounds = 300;
    private const int WidestPage = 1_000;
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(15);
    private readonly List<List<double>[]> _all = [];

    /// <summary>Fills indices, then asks.</summary>
    public async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("elasticsearch-benchmark");
        using var cluster = new TestCluster(Prefix);
        await cluster.Clear();
        try
        {
            if (fillRounds > 0)
                await Fill(cluster, folder.CreateSubdirectory("bulk"));
            // What is asked holds the entries too, among which is suggested.
            var generated = new GeneratedCommendations(count);
            await cluster.Clear();
            using (var publisher = cluster.Publisher())
                await publisher.Publish(Prefix, generated.Of);
            using var segments = new SegmentStore(folder.CreateSubdirectory("segments").FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
            segments.Publish(Prefix, generated.Of);
            await Ask(cluster, segments, folder.FullName);
        }
        finally
        {
            await cluster.Clear();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Takes turns, so that whatever else the machine does befalls both; what is printed is the middle of the rounds.</summary>
    private async Task Fill(TestCluster cluster, DirectoryInfo bytes)
    {
        var raw = new RawBulk(cluster, bytes.FullName);
        raw.Prepare(new GeneratedCommendations(count).All());
        // A server that has just started is slower than it will be.
        await raw.Send();
        await raw.Clear();
        var (sent, prepared) = (new List<Published>(), new List<(double Taken, double Whole)>());
        for (var round = 0; round < fillRounds; round++)
        {
            prepared.Add(await raw.Send());
            await raw.Clear();
            await cluster.Clear();
            sent.Add(await PublisherProgram.Start(count, Prefix));
        }

        bytes.Delete(recursive: true);
        var (taken, served, processor) = (Middle(sent, one => one.Sent), Middle(sent, one => one.Served), Middle(sent, one => one.Processor));
        var (rawTaken, rawWhole) = (Middle(prepared, one => one.Taken), Middle(prepared, one => one.Whole));
        Print($"{count} rows: taken in {taken:0.0} s ({count / taken:0} a second), served after {served:0.0} s; the publisher's own work {processor * 1e6 / count:0} us a row, its RssAnon at most {sent.Max(one => one.Megabytes)} MB");
        Print($"the same bytes, prepared: taken in {rawTaken:0.0} s ({count / rawTaken:0} a second), whole after {rawWhole:0.0} s; the publisher at {Middle(sent.Zip(prepared), pair => pair.Second.Taken / pair.First.Sent):0.00} of that rate, {Middle(sent.Zip(prepared), pair => pair.Second.Whole / pair.First.Served):0.00} until served");
        Print($"rounds: {string.Join("; ", sent.Zip(prepared, (one, other) => string.Create(CultureInfo.InvariantCulture, $"{other.Taken:0.0} s and {one.Sent:0.0} s")))}");
        var (index, heap) = await cluster.Sizes(cluster.Options.Names.Of(Commendation.Dataset.Name, Prefix));
        Print($"index {index / 1e6:0} MB; memory that the server uses {heap / 1e6:0} MB");
    }

    private double Middle<T>(IEnumerable<T> rounds, Func<T, double> figure) => rounds.Select(figure).Order().ElementAt(fillRounds / 2);

    private async Task Ask(TestCluster cluster, SegmentStore segments, string folder)
    {
        using var portal = new PortalProgram(cluster);
        using var relay = new OtherProgram(typeof(Relay).Assembly.Location, "elasticsearch-relay");
        var sent = new List<Recorded>();
        await using var recorder = await Relay.Start(cluster.Http, sent.Add);
        using var recorded = new ElasticStore(cluster.Options with { Nodes = [recorder.Address] }, TimeProvider.System, NullLogger<ElasticStore>.Instance);
        await recorded.Look();
        await using var recording = await ServedStore.Start(recorded, folder, AnyPort);
        await using var embedded = await ServedStore.Start(segments, folder, AnyPort);
        using HttpClient record = new() { BaseAddress = new(recording.Urls.First()) }, own = new() { BaseAddress = new(embedded.Urls.First()) };
        Print($"{"",-40}{"portal p50",12}{"p99",8}{"direct p50",12}{"p99",8}{"ratio",8}{"p99",6}{"relay p50",12}{"p99",8}{"ratio",8}{"p99",6}{"embedded p50",14}{"p99",8}");
        foreach (var (name, addresses) in new Questions(count).All())
            await Beside(name, addresses, addresses);
        var row = (long)(count * 0.9);
        await Beside($"the page at row {row}", [await Deep(portal.Client, row)], [await Deep(own, row)]);
        PrintTimes("all of these, as many of each", [.. _all[0].Select((_, way) => _all.SelectMany(kind => kind[way].Take(LeastRounds)).ToList())]);

        async Task Beside(string name, string[] addresses, string[] ownAddresses)
        {
            var forms = new Recorded[addresses.Length][];
            for (var i = 0; i < addresses.Length; i++)
            {
                sent.Clear();
                await Get(record, addresses[i]);
                forms[i] = [.. sent];
            }

            List<double>[] times =
            [
                .. await Measure(addresses.Length, i => Get(portal.Client, addresses[i]), i => Repeat(cluster.Http, forms[i]), i => Repeat(relay.Client, forms[i])),
                // By itself: it would put everything of the others out of the processor.
                .. await Measure(addresses.Length, i => Get(own, ownAddresses[i])),
            ];
            _all.Add(times);
            PrintTimes(name, times);
        }
    }

    /// <summary>Takes turns, so that whatever else the machine does befalls all. No way asks what another has just asked: it would find the processor prepared for it. What is asked in the first half is not counted: the programs are still being compiled.</summary>
    private static async Task<List<double>[]> Measure(int forms, params Func<int, Task>[] ways)
    {
        var times = ways.Select(_ => new List<double>(MostRounds)).ToArray();
        for (var half = 0; half < 2; half++)
        {
            Array.ForEach(times, list => list.Clear());
            var clock = Stopwatch.StartNew();
            for (var round = 0; round < MostRounds && (round < LeastRounds || clock.Elapsed < Lasting); round++)
            {
                for (var turn = 0; turn < ways.Length; turn++)
                {
                    var way = (round + turn) % ways.Length;
                    var start = Stopwatch.GetTimestamp();
                    await ways[way]((round + way * forms / ways.Length) % forms);
                    times[way].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        return times;
    }

    private static void PrintTimes(string name, List<double>[] times)
    {
        var (middle, slow) = (times.Select(list => At(list, 0.5)).ToArray(), times.Select(list => At(list, 0.99)).ToArray());
        Print($"{name,-40}{middle[0],12:0.00}{slow[0],8:0.00}{middle[1],12:0.00}{slow[1],8:0.00}{middle[0] / middle[1],8:0.00}{slow[0] / slow[1],6:0.00}{middle[2],12:0.00}{slow[2],8:0.00}{middle[2] / middle[1],8:0.00}{slow[2] / slow[1],6:0.00}{middle[3],14:0.00}{slow[3],8:0.00}");
    }

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)(times.Count * part));

    private static async Task Repeat(HttpClient server, Recorded[] sent)
    {
        foreach (var request in sent)
        {
            using var answer = await Relay.Send(server, request);
            // A row that is not there is an answer too.
            if (answer.StatusCode is not HttpStatusCode.NotFound)
                answer.EnsureSuccessStatusCode();
            _ = await answer.Content.ReadAsByteArrayAsync();
        }
    }

    private static async Task Get(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        _ = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    /// <summary>The address of the page of twenty that starts at a row, found by turning pages.</summary>
    private static async Task<string> Deep(HttpClient client, long row)
    {
        var address = $"/api/commendations?count=false&select=id&size={WidestPage}";
        for (var at = 0L; at < row; at += WidestPage)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute)));
            address = page.RootElement.GetProperty("next").GetString()!;
        }

        return new Uri(client.BaseAddress!, address).PathAndQuery.Replace($"size={WidestPage}", "size=20", StringComparison.Ordinal).Replace("select=id&", "", StringComparison.Ordinal);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
