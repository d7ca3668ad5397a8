using System.Globalization;
using System.Net.Http.Json;
using ThiDua.Portal.Tests.GraphQLSchema;

namespace ThiDua.Portal.Benchmarks.GraphQL;

/// <summary>Sends what is meant to hurt for minutes, and then documents of which no two are the same: memory must stay.</summary>
public static class GraphQLSoak
{
    private const int Documents = 100_000;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(30);

    /// <summary>Prints the memory of the server on the way.</summary>
    public static async Task Run(int seconds)
    {
        using var portal = new MeasuredServer("portal", "dotnet", typeof(GraphQLSoak).Assembly.Location, "graphql-serve", "10000");
        using var client = new HttpClient();
        var (clock, before, sent) = (System.Diagnostics.Stopwatch.StartNew(), 0.0, 0);
        while (clock.Elapsed < TimeSpan.FromSeconds(seconds))
        {
            foreach (var (name, document) in HostileDocuments.All)
                await Ask(client, portal, document + new string(' ', sent++ % 1000), name);
            if (before is 0 && clock.Elapsed > Settled)
                before = portal.Megabytes;
        }

        Print($"hostile documents: {sent} in {seconds} s", before, portal.Megabytes);
        before = portal.Megabytes;
        for (var i = 0; i < Documents; i++)
            await Ask(client, portal, $"{{ a{i}: commendations(first: 1) {{ nodes {{ id recipient }} }} }}", "distinct");
        Print($"distinct documents: {Documents}", before, portal.Megabytes);
    }

    private static void Print(string what, double before, double after) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: RSS {before:0} MB before, {after:0} MB after, {after / before:0.00}x, {after - before:0} MB more"));

    private static async Task Ask(HttpClient client, MeasuredServer portal, string document, string name)
    {
        using var answer = await client.PostAsJsonAsync(portal.Address, new { query = document });
        if ((int)answer.StatusCode >= 500)
            throw new InvalidOperationException($"{name}: {(int)answer.StatusCode}");
    }
}
