using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.GraphQLSchema;

public sealed class HostileTests(RunningGraph running) : IClassFixture<RunningGraph>
{
    // What a cluster takes for the figures that some of them ask for is not the portal's.
    private static readonly int MostMilliseconds = TestStores.AreOnCluster ? 5_000 : 50;
    private const int Runs = 12;

    public static TheoryData<string> Names => [.. HostileDocuments.All.Select(hostile => hostile.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_document_is_refused_or_answered_at_once(string name)
    {
        var document = HostileDocuments.All.Single(hostile => hostile.Name == name).Document;
        var best = TimeSpan.MaxValue;
        // A busy machine makes any run slow; the first also compiles the code it needs. And what is kept of a document is not what is timed.
        for (var run = 0; run < Runs && best.TotalMilliseconds > MostMilliseconds; run++)
        {
            var start = Stopwatch.GetTimestamp();
            using var request = new HttpRequestMessage(HttpMethod.Post, running.Address) { Content = JsonContent.Create(new { query = document + new string(' ', run) }) };
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            using var answer = await running.Client.SendAsync(request, TestContext.Current.CancellationToken);
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
            using var json = JsonDocument.Parse(body);
            Assert.True((int)answer.StatusCode is 400 or 413 || (int)answer.StatusCode is 200, $"{(int)answer.StatusCode}");
            Assert.True(json.RootElement.TryGetProperty("errors", out var errors) || json.RootElement.TryGetProperty("data", out _));
            Assert.DoesNotContain("INTERNAL", errors.ValueKind is JsonValueKind.Array ? errors.ToString() : "", StringComparison.Ordinal);
            Assert.InRange(body.Length, 1, 500_000);
        }

        Assert.InRange(best.TotalMilliseconds, 0, MostMilliseconds);
        Assert.DoesNotContain("Exception", running.Portal.Errors, StringComparison.Ordinal);
    }
}
