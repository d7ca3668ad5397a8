using System.Collections.Frozen;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What becomes of a question when a server answers it strangely.</summary>
public sealed class ElasticReadingTests
{
    private const int Spoilt = 300;

    private static readonly CheckedQuery Query = QueryCheck.Check(new DatasetQuery(Commendation.Dataset) { Count = true, Page = new(3), Facets = [new(new("form")), new(new("place"))] }).Query!;

    private static readonly ServedGeneration Generation = new("g", IndexDefinition.Rules, IndexNames.Kinds.ToFrozenDictionary(kind => kind), true, null);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_real_answer_is_answered()
    {
        var answer = await Ask(() => RecordedAnswer.Bytes);
        Assert.Contains("Phường An Xuân (TP. Tam Kỳ)", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("responses")]
    [InlineData("hits")]
    [InlineData("total")]
    [InlineData("sort")]
    [InlineData("_source")]
    [InlineData("row")]
    [InlineData("aggregations")]
    [InlineData("_shards")]
    [InlineData("status")]
    public async Task An_answer_that_lacks_what_it_must_have_is_none(string name)
    {
        var lacking = RecordedAnswer.With(members => members.Where(member => member.Key != name));
        await Assert.ThrowsAsync<StoreAwayException>(() => Ask(() => Encoding.UTF8.GetBytes(lacking)));
    }

    [Fact]
    public async Task A_spoilt_answer_is_answered_or_there_is_none()
    {
        var random = new Random(11);
        var (answered, away, bytes) = (0, 0, RecordedAnswer.Bytes);
        await using var server = await Serve(() => bytes);
        for (var i = 0; i < Spoilt; i++)
        {
            bytes = RecordedAnswer.Spoilt(random);
            try
            {
                await Ask(server);
                answered++;
            }
            catch (StoreAwayException)
            {
                away++;
            }
        }

        Assert.True(answered > 20 && away > 20, $"{answered} answered, {away} not");
    }

    [Fact]
    public async Task An_answer_that_was_broken_once_is_asked_for_again()
    {
        var asked = 0;
        var answer = await Ask(() => Interlocked.Increment(ref asked) == 1 ? RecordedAnswer.Bytes[..^1] : RecordedAnswer.Bytes);
        Assert.Equal((2, true), (asked, answer.Length > 0));
    }

    private static Task<FakeServer> Serve(Func<byte[]> answer) => FakeServer.Start((context, _) =>
    {
        context.Response.Headers["X-Elastic-Product"] = "Elasticsearch";
        return context.Response.Body.WriteAsync(answer(), context.RequestAborted).AsTask();
    });

    private static async Task<string> Ask(Func<byte[]> answer)
    {
        await using var server = await Serve(answer);
        return await Ask(server);
    }

    private static async Task<string> Ask(FakeServer server)
    {
        using var client = new ElasticClient(FakeServer.Options(server), TimeProvider.System, NullLogger.Instance);
        using var reading = new ElasticReading(client, Generation, NullLogger.Instance);
        var read = await reading.Run(Query, Cancellation);
        return string.Join('\n', read.Rows.Select(row => string.Join('|', Query.Select.Select(column => row.Text(column))))) + read.Count;
    }
}
