using System.Globalization;
using ThiDua.Portal.Benchmarks;
using ThiDua.Portal.Benchmarks.Elasticsearch;
using ThiDua.Portal.Benchmarks.GraphQL;
using ThiDua.Portal.Benchmarks.Site;

var numbers = args.Skip(1).TakeWhile(text => char.IsAsciiDigit(text[0])).Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
switch (args.FirstOrDefault())
{
    case "segment":
        new SegmentBenchmark(numbers.ElementAtOrDefault(0) is > 0 and var count ? count : 1_000_000).Run();
        return 0;
    case "capabilities":
        return new CapabilityBenchmark(numbers.ElementAtOrDefault(0) is > 0 and var many ? many : 1_000_000).Run() ? 0 : 1;
    case "serve":
        await LoadServer.Run(numbers.ElementAtOrDefault(0) is > 0 and var rows ? rows : 100_000, numbers.ElementAtOrDefault(1) is > 0 and var seconds ? seconds : 150);
        return 0;
    case "odata":
        ODataBenchmark.Run(
            numbers.ElementAtOrDefault(0) is > 0 and var addressed ? addressed : 100_000,
            numbers.ElementAtOrDefault(1) is > 0 and var lasting ? lasting : 4,
            args is [.., "--beside", var host] ? new(host) : null);
        return 0;
    case "odata-serve":
        await ODataServer.Run(numbers.ElementAtOrDefault(0) is > 0 and var offered ? offered : 100_000);
        return 0;
    case "odata-rows":
        ODataServer.Export(numbers.ElementAtOrDefault(0) is > 0 and var exported ? exported : 100_000, args[^1]);
        return 0;
    case "graphql":
        GraphQLBenchmark.Run(numbers.ElementAtOrDefault(0) is > 0 and var asked ? asked : 100_000, numbers.ElementAtOrDefault(1) is > 0 and var each ? each : 3);
        return 0;
    case "graphql-serve":
        await GraphQLServer.Run(numbers.ElementAtOrDefault(0) is > 0 and var served ? served : 100_000);
        return 0;
    case "graphql-soak":
        await GraphQLSoak.Run(numbers.ElementAtOrDefault(0) is > 0 and var duration ? duration : 90);
        return 0;
    case "typed":
        new TypedBenchmark(numbers.ElementAtOrDefault(0) is > 0 and var searched ? searched : 1_000_000).Run();
        return 0;
    case "site":
        SiteBenchmark.Run(numbers.ElementAtOrDefault(0) is > 0 and var records ? records : 10_000, numbers.ElementAtOrDefault(1) is > 0 and var times ? times : 5);
        return 0;
    case "elasticsearch":
        await new ElasticBenchmark(numbers.ElementAtOrDefault(0) is > 0 and var held ? held : 1_000_000, numbers.Length > 1 ? numbers[1] : 3).Run();
        return 0;
    case "elasticsearch-differential":
        return await Differential.Run(numbers.ElementAtOrDefault(0) is > 0 and var compared ? compared : 100_000, numbers.ElementAtOrDefault(1) is > 0 and var questions ? questions : 10_000) ? 0 : 1;
    case "elasticsearch-swap":
        return await new SwapUnderLoad(numbers.ElementAtOrDefault(0) is > 0 and var swapped ? swapped : 100_000).Run(numbers.ElementAtOrDefault(1) is > 0 and var loaded ? loaded : 120) ? 0 : 1;
    case "elasticsearch-relay":
        await Relay.Run();
        return 0;
    case "elasticsearch-publish":
        await PublisherProgram.Run(numbers[0], args[2]);
        return 0;
    default:
        Console.Error.WriteLine("segment [rows]          the embedded store beside SQLite, over 1000000 generated commendations unless said");
        Console.Error.WriteLine("capabilities [rows]     everything the table of capabilities promises, of every column");
        Console.Error.WriteLine("serve [rows] [seconds]  /api/commendations on port 5099 while generations are swapped, to be put under load");
        Console.Error.WriteLine("odata [rows] [seconds] [--beside http://host:port]  usual OData queries over HTTP, put under load by wrk for so many seconds each, in turn with another server");
        Console.Error.WriteLine("odata-serve [rows]      /odata/ over generated commendations, until it is stopped");
        Console.Error.WriteLine("odata-rows [rows] folder  the same rows as CSV, for another server");
        Console.Error.WriteLine("graphql [rows] [seconds]  /graphql beside graphql-js over SQLite, by wrk; needs npm ci in GraphQL/rival");
        Console.Error.WriteLine("graphql-serve [rows]    /graphql over generated commendations and decisions, until it is stopped");
        Console.Error.WriteLine("graphql-soak [seconds]  hostile documents, then 100000 distinct ones, and what memory they take");
        Console.Error.WriteLine("site [records] [times]  publishing generated records beside Hugo; needs hugo, a Debian package");
        Console.Error.WriteLine("elasticsearch [rows] [rounds]  the cluster that ELASTICSEARCH_URL names, through the portal and asked directly, beside the embedded store; rows go in so many times before, 3 unless said");
        Console.Error.WriteLine("elasticsearch-differential [rows] [questions]  the same random questions to the cluster and to the embedded store");
        Console.Error.WriteLine("elasticsearch-swap [rows] [seconds]  generations change every few seconds under two portals that are asked all the time");
        Console.Error.WriteLine("elasticsearch-relay     passes on to the cluster what it is asked, until it is stopped");
        Console.Error.WriteLine("elasticsearch-publish <rows> <prefix>  publishes to the cluster, and prints how long it took and how much memory");
        Console.Error.WriteLine("typed [rows]            search as people type, with its tiers, beside SQLite");
        return 1;
}
