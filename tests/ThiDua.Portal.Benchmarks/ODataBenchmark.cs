using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;
using ThiDua.Portal.Api.OData.Portal;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Benchmarks;

/// <summary>OData over HTTP: usual queries over generated commendations, put under load by wrk.</summary>
public static partial class ODataBenchmark
{
    private const string Root = "http://127.0.0.1:5098";
    private const int Connections = 8;
    private const int Addresses = 400;

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

    /// <summary>Serves the rows and measures each query for so many seconds.</summary>
    public static async Task Run(int rows, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("odata");
        using var store = new SegmentStore(folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);
        store.Publish("odata-1", dataset => dataset == Commendation.Dataset ? new GeneratedCommendations(rows).All() : dataset == Organization.Dataset ? Organizations() : []);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStore>(store);
        await using var app = builder.Build();
        app.Urls.Add(Root);
        app.MapPortalOData();
        await app.StartAsync();
        Console.WriteLine($"{rows} commendations, {Connections} connections, {seconds} s each");
        Parse(store);
        Console.WriteLine($"{"query",-32}{"req/s",10}{"p50",10}{"p99",10}{"CPU ms",10}");
        foreach (var (name, address) in Queries)
            await Measure(name, address, seconds, folder.FullName);
        await app.StopAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>What it costs to read an address that was never asked before: the grammar alone, and the whole plan.</summary>
    private static void Parse(SegmentStore store)
    {
        const int Times = 20_000;
        const string Address = "commendations?$filter=year eq 2021 and form eq 'order'&$orderby=decidedOn desc,id&$top=20&$count=true&$select=id,recipient,award";
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
    }

    private static string AnyForm(Random random) => EnumNames.Of(typeof(AwardForm))[random.Next(4)].Name;

    private static IEnumerable<Record> Organizations() => Enumerable.Range(0, 63).Select(number => new Organization
    {
        Id = FormattableString.Invariant($"ubnd-{number}"),
        Name = FormattableString.Invariant($"Ủy ban nhân dân {number}"),
        Kind = OrganizationKind.Government,
        Level = Level.Province,
    });

    private static async Task Measure(string name, Func<Random, string> address, int seconds, string folder)
    {
        var random = new Random(3);
        var script = Path.Combine(folder, "load.lua");
        var paths = Enumerable.Range(0, Addresses).Select(_ => $"\"/odata/{address(random).Replace(" ", "%20", StringComparison.Ordinal)}\"");
        await File.WriteAllTextAsync(script, $"local paths = {{{string.Join(',', paths)}}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format(\"GET\", paths[at])\nend\n");
        await Load(script, 1);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var output = await Load(script, seconds);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
        var requests = double.Parse(Total().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        var failed = output.Contains("Non-2xx", StringComparison.Ordinal) ? "  NOT ALL 2xx" : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{Found(output, Rate()),10}{Found(output, Median()),10}{Found(output, Ninetynine()),10}{cpu.TotalMilliseconds / requests,10:0.000}{failed}"));
    }

    private static async Task<string> Load(string script, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", "-s", script, Root]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static string Found(string output, Regex pattern) => pattern.Match(output).Groups[1].Value;

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?m)^\s+50%\s+(\S+)")]
    private static partial Regex Median();

    [GeneratedRegex(@"(?m)^\s+99%\s+(\S+)")]
    private static partial Regex Ninetynine();
}
