using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Hosting;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>Former generations are kept for cursors: the last three, or ten minutes' worth, at most eight.</summary>
public sealed class SegmentGenerationTests : IDisposable
{
    private static readonly RandomRecords Records = new(seed: 5, count: 40);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");
    private readonly MovableTime _clock = new(new(2025, 5, 19, 8, 0, 0, TimeSpan.Zero));
    private readonly SegmentStore _store;

    public SegmentGenerationTests() => _store = new(_folder.FullName, _clock, NullLogger<SegmentStore>.Instance);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Three_former_generations_are_kept_however_old()
    {
        for (var i = 0; i < 6; i++)
        {
            Publish($"g{i}");
            _clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(["g2", "g3", "g4", "g5"], await Kept(6));
    }

    [Fact]
    public async Task Those_of_the_last_ten_minutes_are_kept()
    {
        for (var i = 0; i < 12; i++)
        {
            Publish($"g{i}");
            _clock.Advance(TimeSpan.FromMinutes(2));
        }

        // Each was former two minutes after it came: at 8:22 the one that went at 8:12 is the oldest.
        Assert.Equal(["g5", "g6", "g7", "g8", "g9", "g10", "g11"], await Kept(12));
    }

    [Fact]
    public async Task Never_more_than_eight_are_kept()
    {
        for (var i = 0; i < 12; i++)
            Publish($"g{i}");
        Assert.Equal(["g3", "g4", "g5", "g6", "g7", "g8", "g9", "g10", "g11"], await Kept(12));
        Assert.Equal(9, _folder.EnumerateDirectories().Count());
    }

    [Fact]
    public async Task A_generation_that_comes_back_is_served_again()
    {
        foreach (var name in new[] { "a", "b", "a", "b", "a" })
            Publish(name);
        Assert.Equal("a", _store.Generation);
        using var former = await _store.Open(At("b"), Cancellation);
        Assert.Equal("b", former.Generation);
        Assert.Equal(["a", "b"], _folder.EnumerateDirectories().Select(folder => folder.Name).Order());
    }

    [Fact]
    public async Task Pages_stay_in_their_generation_while_others_are_swapped_in_beside_them()
    {
        var first = new RandomRecords(seed: 6, count: 40);
        _store.Publish("first", first.Of, Cancellation);
        // Ties and gaps: a column of few values, many of them missing.
        var query = new DatasetQuery(Figure.Dataset) { OrderBy = [new(new("checked"), true), new(new("value"))], Page = new(3) };
        var ids = new List<string>();
        var swapping = Task.CompletedTask;
        for (var cursor = (Cursor?)null; ids.Count == 0 || cursor is not null;)
        {
            if (ids.Count == 6)
                swapping = Task.Run(() => Enumerable.Range(0, 7).ToList().ForEach(i => Publish($"g{i}")), Cancellation);
            using var reading = await _store.Open(cursor, Cancellation);
            Assert.Equal("first", reading.Generation);
            var answer = await reading.Run(QueryCheck.Check(query with { Page = new(3, Cursor: cursor?.Encode()) }).Query!, Cancellation);
            ids.AddRange(answer.Rows.Select(row => row.Text(Figure.Dataset["id"])!));
            cursor = answer.Next;
        }

        await swapping;
        Assert.Equal(first.Of(Figure.Dataset).Select(record => record.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> Kept(int published)
    {
        var kept = new List<string>();
        for (var i = 0; i < published; i++)
        {
            try
            {
                using var reading = await _store.Open(At($"g{i}"), Cancellation);
                kept.Add(reading.Generation);
            }
            catch (QueryRefusedException refused)
            {
                Assert.Equal(QueryProblemKind.Gone, refused.Problem.Kind);
            }
        }

        return kept;
    }

    private static Cursor At(string generation) => new(generation, "", false, []);

    private void Publish(string generation) => _store.Publish(generation, Records.Of, Cancellation);
}
