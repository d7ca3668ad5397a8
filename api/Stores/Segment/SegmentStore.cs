using System.Diagnostics;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The embedded store: a folder of immutable segments for each generation, mapped into memory.</summary>
public sealed partial class SegmentStore : IStore, IDisposable
{
    private const string Current = "current";
    private const string Building = ".building";

    /// <summary>The dataset after which memory is given back before the next one is built.</summary>
    private const int ManyRows = 50_000;

    private readonly string _folder;
    private readonly Generations _generations;
    private readonly ILogger<SegmentStore> _logger;
    private readonly Lock _publishing = new();

    /// <summary>A store that keeps its segments in a folder.</summary>
    public SegmentStore(string folder, TimeProvider clock, ILogger<SegmentStore> logger)
    {
        (_folder, _logger) = (folder, logger);
        _generations = new(clock, set => Delete(FolderOf(set.Generation)));
    }

    /// <inheritdoc/>
    public string? Generation => _generations.Newest;

    /// <inheritdoc/>
    public ValueTask<IReading> Open(Cursor? cursor = null, CancellationToken cancellation = default)
    {
        if (_generations.TryAcquire(cursor?.Generation) is { } set)
            return new(new SegmentReading(set));
        if (cursor is not null && Generation is not null)
            throw new QueryRefusedException(QueryProblems.StaleCursor(new("cursor")));
        throw new StoreAwayException("Nothing is published yet.");
    }

    /// <summary>Opens the generation that was published last, if it is whole and of this program; else it waits to be published again.</summary>
    public void OpenLast()
    {
        var current = Path.Combine(_folder, Current);
        if (!File.Exists(current))
            return;
        var generation = File.ReadAllText(current).Trim();
        if (generation.Length > 0 && generation == Path.GetFileName(generation) && TryOpen(generation) is { } set)
            _generations.Swap(set);
    }

    /// <summary>Publishes a generation: what is there and whole is opened, everything else is built.</summary>
    /// <param name="publication">What is published.</param>
    /// <param name="cancellation">Ends the work; what is served stays.</param>
    public void Publish(Publication publication, CancellationToken cancellation = default) =>
        Publish(publication.Generation, publication.All, cancellation);

    /// <summary>Publishes the rows of every dataset as a generation.</summary>
    /// <param name="generation">The name of the generation: letters, digits and hyphens.</param>
    /// <param name="rows">Gives the rows of a dataset as they stream by.</param>
    /// <param name="cancellation">Ends the work; what is served stays.</param>
    public void Publish(string generation, Func<Dataset, IEnumerable<Record>> rows, CancellationToken cancellation = default)
    {
        lock (_publishing)
        {
            if (generation == Generation)
                return;
            var started = Stopwatch.GetTimestamp();
            Directory.CreateDirectory(_folder);
            var set = Directory.Exists(FolderOf(generation)) ? TryOpen(generation) : null;
            if (set is null)
            {
                var count = Build(generation, rows, cancellation);
                set = SegmentSet.Open(FolderOf(generation), generation, DatasetCatalog.Datasets);
                var elapsed = Stopwatch.GetElapsedTime(started);
                Built(generation, count, elapsed);
                GiveBack();
            }

            WriteCurrent(generation);
            _generations.Swap(set);
            DeleteStrangers();
        }
    }

    /// <summary>Closes the store; readings that are open keep their segments until they end.</summary>
    public void Dispose() => _generations.Dispose();

    private string FolderOf(string generation) => Path.Combine(_folder, generation);

    private SegmentSet? TryOpen(string generation)
    {
        try
        {
            return SegmentSet.Open(FolderOf(generation), generation, DatasetCatalog.Datasets);
        }
        catch (SegmentRefusedException refused)
        {
            Refused(refused.Message);
            return null;
        }
    }

    private int Build(string generation, Func<Dataset, IEnumerable<Record>> rows, CancellationToken cancellation)
    {
        var building = FolderOf($"{generation}.{Guid.NewGuid():N}{Building}");
        Directory.CreateDirectory(building);
        try
        {
            var count = 0;
            foreach (var dataset in DatasetCatalog.Datasets)
            {
                var built = SegmentBuilder.Build(dataset, rows(dataset), generation, SegmentSet.PathOf(building, dataset), cancellation);
                count += built;
                if (built >= ManyRows)
                    GiveBack();
            }

            // What was refused makes room; checksums tell a folder that did not reach the disk whole.
            Delete(FolderOf(generation));
            Directory.Move(building, FolderOf(generation));
            return count;
        }
        finally
        {
            Delete(building);
        }
    }

    /// <summary>Building leaves behind many times what serving needs, and nothing else would ask for it soon.</summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private void WriteCurrent(string generation)
    {
        var path = Path.Combine(_folder, Current);
        using (var file = new FileStream(path + ".tmp", FileMode.Create))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(generation));
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".tmp", path, overwrite: true);
    }

    /// <summary>Removes what builds that were killed and programs before this one left behind.</summary>
    private void DeleteStrangers()
    {
        foreach (var folder in Directory.EnumerateDirectories(_folder))
        {
            var name = Path.GetFileName(folder);
            if (!_generations.Holds(name))
                Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another process tidies the same folder.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Built {Rows} rows of generation {Generation} in {Elapsed}")]
    private partial void Built(string generation, int rows, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A segment is built again: {Reason}")]
    private partial void Refused(string reason);
}
