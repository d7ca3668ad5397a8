using System.Buffers.Binary;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Stores;

public sealed class SegmentFaultTests : IDisposable
{
    private const int Faults = 1_000;
    private static readonly RandomRecords Records = new(seed: 3, count: 60);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segments");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_with_any_flipped_bit_is_refused_by_name()
    {
        var (path, whole) = Build();
        var random = new Random(1);
        for (var i = 0; i < Faults; i++)
        {
            var bytes = whole.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            Refuses(path, bytes);
        }
    }

    [Fact]
    public void A_file_that_was_cut_or_goes_on_is_refused_by_name()
    {
        var (path, whole) = Build();
        var random = new Random(2);
        for (var i = 0; i < Faults; i++)
            Refuses(path, whole[..random.Next(whole.Length)]);
        Refuses(path, [.. whole, 0]);
    }

    [Fact]
    public void Files_of_others_are_refused_by_what_they_are()
    {
        var (path, whole) = Build();
        Assert.Equal(SegmentFault.Missing, Fault(path + "x", Place.Dataset, "one"));
        Assert.Equal(SegmentFault.OtherContent, Fault(path, Place.Dataset, "two"));
        Assert.Equal(SegmentFault.OtherContent, Fault(path, Model.Dataset, "one"));
        File.WriteAllText(path, new string('x', 1000));
        Assert.Equal(SegmentFault.Foreign, Fault(path, Place.Dataset, "one"));
        var older = whole.ToArray();
        older[12]++;
        File.WriteAllBytes(path, older);
        Assert.Equal(SegmentFault.OtherFormat, Fault(path, Place.Dataset, "one"));
    }

    [Theory]
    [InlineData(48, SegmentFault.OtherSchema)]
    [InlineData(64, SegmentFault.OtherAnalysis)]
    public void A_file_made_by_other_rules_is_refused_by_them(int hash, SegmentFault fault)
    {
        var (path, bytes) = Build();
        bytes[hash] ^= 1;
        var end = SegmentHeader.Size - sizeof(uint);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), Checksum.Of(bytes.AsSpan(0, end)));
        File.WriteAllBytes(path, bytes);
        Assert.Equal(fault, Fault(path, Place.Dataset, "one"));
    }

    [Theory]
    [InlineData("damaged", SegmentFault.Damaged)]
    [InlineData("cut", SegmentFault.Cut)]
    [InlineData("foreign", SegmentFault.Foreign)]
    [InlineData("older", SegmentFault.OtherFormat)]
    [InlineData("gone", SegmentFault.Missing)]
    public async Task A_generation_with_a_bad_file_is_refused_by_name_and_built_again(string how, SegmentFault fault)
    {
        using (var store = Store())
            Publish(store, "one");
        var path = Path.Combine(_folder.FullName, "one", "places.segment");
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        switch (how)
        {
            case "damaged":
                bytes[bytes.Length / 2] ^= 1;
                break;
            case "cut":
                bytes = bytes[..^100];
                break;
            case "foreign":
                bytes = [.. Enumerable.Repeat((byte)'x', 1000)];
                break;
            case "older":
                bytes[12]--;
                break;
        }

        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        if (how == "gone")
            File.Delete(path);
        var log = new Lines();
        using var again = new SegmentStore(_folder.FullName, TimeProvider.System, log);
        again.OpenLast();
        Assert.Null(again.Generation);
        Assert.Contains(log.Written, line => line.Contains(path, StringComparison.Ordinal) && line.Contains($"[{fault}]", StringComparison.Ordinal));
        Publish(again, "one");
        Assert.Equal(60, await Rows(again));
    }

    [Fact]
    public async Task The_old_generation_serves_on_when_a_build_fails_at_any_moment()
    {
        using var store = Store();
        Publish(store, "one");
        for (var row = 0; row < 60; row += 7)
        {
            Assert.Throws<IOException>(() => store.Publish("two", dataset => Records.Of(dataset).Select((record, i) => dataset == Model.Dataset && i == row ? throw new IOException("gone") : record), TestContext.Current.CancellationToken));
            Assert.Equal("one", store.Generation);
            Assert.Equal(60, await Rows(store));
        }

        Assert.Equal(["current", "one"], _folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order());
    }

    [Fact]
    public async Task The_old_generation_opens_after_the_process_was_killed_while_building()
    {
        using (var store = Store())
            Publish(store, "one");
        for (var i = 0; i < 6; i++)
        {
            // What a killed build leaves behind: some whole files, one half written, and a name that says so.
            var half = _folder.CreateSubdirectory($"two.{i}.building");
            File.Copy(Path.Combine(_folder.FullName, "one", "places.segment"), Path.Combine(half.FullName, "documents.segment.tmp"));
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "current.tmp"), "tw", TestContext.Current.CancellationToken);
            using var after = Store();
            after.OpenLast();
            Assert.Equal("one", after.Generation);
            Assert.Equal(60, await Rows(after));
            Publish(after, $"next-{i}");
            Assert.False(half.Exists && Directory.Exists(half.FullName));
            Publish(after, "one");
        }
    }

    [Fact]
    public async Task A_reading_goes_on_while_generations_come_and_go_and_former_ones_are_dropped()
    {
        using var store = Store();
        Publish(store, "g0");
        using var reading = await store.Open(cancellation: TestContext.Current.CancellationToken);
        var row = await reading.Find(Place.Dataset, Records.Of(Place.Dataset)[0].Id, TestContext.Current.CancellationToken);
        for (var i = 1; i < 14; i++)
            Publish(store, $"g{i}");
        Assert.Equal(Records.Of(Place.Dataset)[0].Id, row!.Text(Place.Dataset["id"]));
        Assert.Equal(9, _folder.EnumerateDirectories().Count());
        await Assert.ThrowsAsync<QueryRefusedException>(async () => await store.Open(new Cursor("g0", "", false, []), TestContext.Current.CancellationToken));
        reading.Dispose();
        Assert.Throws<ObjectDisposedException>(() => row!.Text(Place.Dataset["id"]));
    }

    [Fact]
    public async Task Readers_never_fail_while_generations_are_swapped()
    {
        using var store = Store();
        Publish(store, "g0");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                Assert.Equal(60, await Rows(store));
        }, TestContext.Current.CancellationToken)).ToList();
        var clock = Stopwatch.StartNew();
        for (var i = 1; clock.Elapsed < TimeSpan.FromSeconds(3); i++)
            Publish(store, $"g{i}");
        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private (string Path, byte[] Bytes) Build()
    {
        var path = Path.Combine(_folder.FullName, "places.segment");
        SegmentBuilder.Build(Place.Dataset, Records.Of(Place.Dataset), "one", path, TestContext.Current.CancellationToken);
        return (path, File.ReadAllBytes(path));
    }

    private static void Refuses(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        Assert.Throws<SegmentRefusedException>(() => SegmentFile.Open(path, Place.Dataset, "one").Dispose());
    }

    private static SegmentFault Fault(string path, Dataset dataset, string generation) =>
        Assert.Throws<SegmentRefusedException>(() => SegmentFile.Open(path, dataset, generation).Dispose()).Reason;

    private SegmentStore Store() => new(_folder.FullName, TimeProvider.System, NullLogger<SegmentStore>.Instance);

    private static void Publish(SegmentStore store, string generation) => store.Publish(generation, Records.Of, TestContext.Current.CancellationToken);

    private static async Task<long> Rows(SegmentStore store)
    {
        using var reading = await store.Open();
        return (await reading.Run(QueryCheck.Check(new DatasetQuery(Place.Dataset) { Count = true }).Query!)).Count!.Value;
    }

    private sealed class Lines : ILogger<SegmentStore>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add(formatter(state, exception));
    }
}
