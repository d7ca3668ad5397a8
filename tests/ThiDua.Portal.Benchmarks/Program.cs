using ThiDua.Portal.Benchmarks.Site;

namespace ThiDua.Portal.Benchmarks;

/// <summary>Benchmarks are programs: each prints a ratio against a peer or a floor measured in the same run.</summary>
public static class Program
{
    public static int Main(string[] arguments) => arguments switch
    {
        ["site", .. var rest] => SiteBenchmark.Run(rest),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("dotnet run -c Release --project tests/ThiDua.Portal.Benchmarks -- site [records] [runs]");
        return 1;
    }
}
