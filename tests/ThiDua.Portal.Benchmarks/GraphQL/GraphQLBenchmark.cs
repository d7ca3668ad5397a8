using System.Diagnostics;
using System.Globalization;

namespace ThiDua.Portal.Benchmarks.GraphQL;

/// <summary>The portal's GraphQL beside graphql-js over SQLite: the same schema, rows and questions, in turns.</summary>
public static class GraphQLBenchmark
{
    private const int Rounds = 3;

    /// <summary>Prints the middle of three rounds of each question.</summary>
    /// <param name="rows">How many commendations.</param>
    /// <param name="seconds">How long each round asks.</param>
    public static void Run(int rows, int seconds)
    {
        var data = Directory.CreateTempSubdirectory("graphql-data").FullName;
        GraphQLServer.Export(rows, data);
        var rivalFolder = Path.Combine(Folder(), "rival");
        if (!Directory.Exists(Path.Combine(rivalFolder, "node_modules")))
            throw new InvalidOperationException($"Run “npm ci” in {rivalFolder}.");
        using var portal = new MeasuredServer("portal", "dotnet", typeof(GraphQLBenchmark).Assembly.Location, "graphql-serve", rows.ToString(CultureInfo.InvariantCulture));
        using var rival = new MeasuredServer("graphql-js", "node", Path.Combine(rivalFolder, "server.mjs"), data);
        MeasuredServer[] servers = [portal, rival];
        var cases = LoadCase.All(Introspection(rivalFolder));
        // Compilers in stages need long until they are done; both servers get the same.
        foreach (var round in Enumerable.Range(100, 2))
        {
            foreach (var asked in cases)
                Array.ForEach(servers, server => server.Load(asked.Script(round), 2 * seconds));
        }

        foreach (var asked in cases)
        {
            var figures = servers.ToDictionary(server => server, _ => new List<(double Cpu, double Rate, double P50, double P99)>());
            for (var round = 1; round <= Rounds; round++)
                Array.ForEach(servers, server => figures[server].Add(server.Load(asked.Script(round), seconds)));
            foreach (var server in servers)
            {
                var middle = figures[server].OrderBy(figure => figure.Cpu).ElementAt(Rounds / 2);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Name,-26} {server.Name,-11} {middle.Cpu,8:0} us CPU {middle.Rate,9:0} requests/s   p50 {middle.P50,7:0.00} ms   p99 {middle.P99,7:0.00} ms   {server.Megabytes,5:0} MB"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked.Name,-26} ratio       {Middle(figures[portal]) / Middle(figures[rival]),8:0.00}"));
        }
    }

    private static double Middle(List<(double Cpu, double Rate, double P50, double P99)> figures) => figures.Select(figure => figure.Cpu).Order().ElementAt(Rounds / 2);

    private static string Introspection(string rival)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", "console.log(require('graphql').getIntrospectionQuery())"]) { WorkingDirectory = rival, RedirectStandardOutput = true })!;
        return node.StandardOutput.ReadToEnd();
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
