using System.Collections.Frozen;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The segments of all datasets of one generation. They stay open while somebody reads them.</summary>
internal sealed class SegmentSet
{
    private readonly FrozenDictionary<Dataset, SegmentData> _segments;
    private int _readers = 1;

    private SegmentSet(string generation, FrozenDictionary<Dataset, SegmentData> segments) => (Generation, _segments) = (generation, segments);

    public string Generation { get; }

    public SegmentData this[Dataset dataset] => _segments[dataset];

    /// <summary>Opens the segments of a folder.</summary>
    /// <exception cref="SegmentRefusedException">One of them is missing or not to be read; none is open then.</exception>
    public static SegmentSet Open(string folder, string generation, IReadOnlyList<Dataset> datasets)
    {
        var open = new Dictionary<Dataset, SegmentData>();
        try
        {
            foreach (var dataset in datasets)
                open.Add(dataset, new(dataset, SegmentFile.Open(PathOf(folder, dataset), dataset, generation)));
            return new(generation, open.ToFrozenDictionary());
        }
        catch
        {
            foreach (var segment in open.Values)
                segment.Dispose();
            throw;
        }
    }

    /// <summary>Where a dataset's segment lies.</summary>
    public static string PathOf(string folder, Dataset dataset) => Path.Combine(folder, dataset.Name + ".segment");

    /// <summary>Keeps the segments open; false when they are closed already.</summary>
    public bool TryAcquire()
    {
        for (var readers = Volatile.Read(ref _readers); readers > 0; readers = Volatile.Read(ref _readers))
        {
            if (Interlocked.CompareExchange(ref _readers, readers + 1, readers) == readers)
                return true;
        }

        return false;
    }

    /// <summary>Ends what <see cref="TryAcquire"/> began, and once the ownership of the store; the last one closes the segments.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _readers) > 0)
            return;
        foreach (var segment in _segments.Values)
            segment.Dispose();
    }
}
