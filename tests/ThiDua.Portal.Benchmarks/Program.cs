using System.Globalization;
using ThiDua.Portal.Benchmarks;

// segment [rows]: the embedded store over generated commendations, 1,000,000 unless said.
if (args is not ["segment", ..])
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/ThiDua.Portal.Benchmarks -- segment [rows]");
    return 1;
}

new SegmentBenchmark(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000).Run();
return 0;
