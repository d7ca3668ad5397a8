using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks;

/// <summary>OData over HTTP: usual queries over generated commendations, put under load by wrk.</summary>
public static class ODataBenchmark
{
    private const int Addresses = 400;
    private const int WarmUp = 2;

    private static readonly string[] Words = ["chuyen", "dan", "thi", "đổi", "khéo", "nông", "giảm", "sáng", "tình", "văn"];

    /// <summary>Each query with the addresses that it takes turns with.</summary>
    private static readonly (string Name, Func<Random, string> Address)[] Queries =
    [
        ("point", random => $"commendations('quyet-dinh-{random.Next(200)}~n{random.Next(500)}')"),
        ("filter + orderby + top + count", random => $"commendations?$filter=year eq {random.Next(2014, 2025)} and form eq '{AnyForm(random)}'&$orderby=decidedOn desc,id&$top=20&$count=true"),
        ("search + count", random => $"commendations?$search={Uri.EscapeDataString(Words[random.Next(Words.Length)])}&$top=20&$count=true"),
        ("apply groupby", random => $"commendations?$apply=groupby((year),aggregate($count as n))&x={random.Next(1000)}"),
        ("filter + expand", random => $"commendations?$filter=year eq {random.Next(2014, 2025)}&$top=20&$expand=decidedBy"),
        ("top 100", random => $"commendations?$top=100&$skip={random.Next(1000)}"),
    ];

    /// <summary>Measures each query for so many seconds.</summary>
    /// <param name="rows">How many commendations.</param>
    /// <param name="seconds">How long each query is asked.</param>
    /// <param name="beside">The host of another server with the same rows under the same names, which is asked in turn.</param>
    public static void Run(int rows, int seconds, Uri? beside)
    {
        Parse();
        using var portal = new MeasuredServer("portal", "dotnet", typeof(ODataBenchmark).Assembly.Location, "odata-serve", rows.ToString(CultureInfo.InvariantCulture));
        using var other = beside is null ? null : new MeasuredServer("beside", beside);
        Console.WriteLine($"{rows} commendations, 8 connections, {seconds} s each");
        Console.WriteLine($"{"query",-32}{"",-8}{"req/s",10}{"p50 ms",10}{"p99 ms",10}{"CPU ms",10}");
        foreach (var (name, address) in Queries)
        {
            var here = Measure(portal, name, address, seconds);
            if (other is not null)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{"ratio",-8}{here / Measure(other, name, address, seconds),10:0.0}"));
        }
    }

    /// <summary>What it costs to read an address that was never asked before: the grammar alone, and the whole plan.</summary>
    private static void Parse()
    {
        const int Times = 20_000;
        const string Address = "commendations?$filter=year eq 2021 and form eq 'order'&$orderby=decidedOn desc,id&$top=20&$count=true&$select=id,recipient,award";
        var folder = Directory.CreateTempSubdirectory("odata");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        var model = new PortalModel();
        var source = new PortalSource(model, store);
        (string Name, Action Work)[] works = [("parse", () => Parser.RelativeUri(Address, 0)), ("parse, bind and check", () => new ResourceBinder(model.Edm, source, new()).Bind(Address))];
        foreach (var (name, work) in works)
        {
            var least = double.MaxValue;
            for (var round = 0; round < 7; round++)
            {
                var started = Stopwatch.GetTimestamp();
                for (var i = 0; i < Times; i++)
                    work();
                least = Math.Min(least, Stopwatch.GetElapsedTime(started).TotalMicroseconds / Times);
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{least,10:0.0} us{GC.GetAllocatedBytesForCurrentThread() - before,10} bytes"));
        }

        folder.Delete(recursive: true);
    }

    private static string AnyForm(Random random) => EnumNames.Of(typeof(AwardForm))[random.Next(4)].Name;

    private static double Measure(MeasuredServer server, string name, Func<Random, string> address, int seconds)
    {
        var random = new Random(3);
        var paths = Enumerable.Range(0, Addresses).Select(_ => $"\"/odata/{address(random).Replace(" ", "%20", StringComparison.Ordinal)}\"");
        var script = $"local paths = {{{string.Join(',', paths)}}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format(\"GET\", paths[at])\nend\n";
        server.Load(script, WarmUp);
        var (cpu, rate, middle, slow) = server.Load(script, seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{server.Name,-8}{rate,10:0}{middle,10:0.00}{slow,10:0.00}{cpu / 1000,10:0.000}"));
        return rate;
    }
}
