using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Tests.Publishing;

namespace ThiDua.Portal.Tests.Stores;

/// <summary>The portal is killed at random moments while it builds a generation: the one before opens, whole.</summary>
public sealed class SegmentKillTests : IDisposable
{
    private const int Kills = 6;
    private const int Rows = 6_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);
    private readonly ContentTree _tree = new();
    private readonly Random _random = new(19);

    public void Dispose() => _tree.Dispose();

    [Fact]
    public async Task The_old_generation_opens_whatever_the_moment()
    {
        Write(0);
        using (var store = Store())
            store.Publish(ContentReader.Read(_tree.Content), TestContext.Current.CancellationToken);
        var cutShort = 0;
        for (var edition = 1; edition <= Kills; edition++)
        {
            Write(edition);
            Kill();
            cutShort += Building().Any() ? 1 : 0;
            using var store = Store();
            store.OpenLast();
            Assert.NotNull(store.Generation);
            Assert.Contains(await Editions(store), Enumerable.Range(0, edition + 1).Select(number => $"Đợt {number}"));
        }

        Assert.InRange(cutShort, 1, Kills);
        using (var store = Store())
            store.Publish(ContentReader.Read(_tree.Content), TestContext.Current.CancellationToken);
        Assert.Empty(Building());
    }

    /// <summary>Kills the portal some time after it has begun to build.</summary>
    private void Kill()
    {
        using var process = StaffProgram.Start(StaffProgram.Api, ["--content", _tree.Content, "--state", _tree.State, "--urls", "http://127.0.0.1:0"]);
        var before = Building().ToHashSet();
        for (var wait = Stopwatch.StartNew(); !process.HasExited && before.IsSupersetOf(Building());)
        {
            Assert.True(wait.Elapsed < Patience, "It builds nothing.");
            Thread.Sleep(1);
        }

        process.WaitForExit(_random.Next(150));
        process.Kill();
        process.WaitForExit();
    }

    private IEnumerable<string> Building() => Directory.EnumerateDirectories(Path.Combine(_tree.State, "segments"), "*.building");

    /// <summary>The one edition that all rows are of.</summary>
    private static async Task<string> Editions(SegmentStore store)
    {
        using var reading = await store.Open();
        var query = new DatasetQuery(Commendation.Dataset) { Page = new(2), Grouping = new([new("unit")], [new(AggregateKind.Count, null, "rows")]) };
        var group = Assert.Single((await reading.Run(QueryCheck.Check(query).Query!)).Groups!);
        Assert.Equal((long)Rows, group[1]);
        return (string)group[0]!;
    }

    private void Write(int edition)
    {
        _tree.Write("khen-thuong/quyet-dinh-mau.md", ContentTree.Document("Quyết định mẫu", issuer: "hoi-dong-mau", type: "decision"));
        _tree.Write("khen-thuong/quyet-dinh-mau.commendations.csv", "key,recipient,recipientKind,unit,award,form,level\n" + string.Concat(Enumerable.Range(0, Rows).Select(number =>
            $"tap-the-{number},Tập thể số {number},collective,Đợt {edition},Giấy khen,certificateOfCommendation,commune\n")));
    }

    private SegmentStore Store() => new(Path.Combine(_tree.State, "segments"), TimeProvider.System, NullLogger<SegmentStore>.Instance);
}
