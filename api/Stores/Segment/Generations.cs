namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The generation that is served and the former ones that cursors may still ask for: the last three, or ten minutes' worth, at most eight.</summary>
/// <param name="clock">The clock.</param>
/// <param name="dropped">Called with each generation that is no longer kept.</param>
internal sealed class Generations(TimeProvider clock, Action<SegmentSet> dropped) : IDisposable
{
    private const int AlwaysKept = 3;
    private const int MostKept = 8;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly List<(SegmentSet Set, DateTimeOffset Retired)> _former = [];
    private volatile SegmentSet? _newest;

    /// <summary>The name of the newest generation; null before there is one.</summary>
    public string? Newest => _newest?.Generation;

    /// <summary>Whether a generation can be asked for.</summary>
    public bool Holds(string generation)
    {
        lock (_lock)
            return Newest == generation || _former.Exists(former => former.Set.Generation == generation);
    }

    /// <summary>Opens a generation, or the newest; null when it is not there. The caller releases it.</summary>
    public SegmentSet? TryAcquire(string? generation)
    {
        for (var newest = _newest; newest is not null && (generation is null || generation == newest.Generation); newest = _newest)
        {
            // It can have been swapped and closed between the two looks; then the next one is there.
            if (newest.TryAcquire())
                return newest;
        }

        lock (_lock)
            return _former.Find(former => former.Set.Generation == generation).Set is { } set && set.TryAcquire() ? set : null;
    }

    /// <summary>Serves another generation from now on.</summary>
    public void Swap(SegmentSet set)
    {
        List<SegmentSet> gone;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_newest is { } before)
                _former.Insert(0, (before, now));
            _newest = set;
            var kept = _former.FindLastIndex(former => now - former.Retired <= Kept) + 1;
            kept = Math.Min(MostKept, Math.Max(AlwaysKept, kept));
            gone = [.. _former.Skip(kept).Select(former => former.Set)];
            _former.RemoveRange(Math.Min(kept, _former.Count), gone.Count);
            // A generation that came back is kept once.
            gone.AddRange(_former.Where(former => former.Set.Generation == set.Generation).Select(former => former.Set));
            _former.RemoveAll(former => former.Set.Generation == set.Generation);
        }

        foreach (var old in gone)
        {
            old.Release();
            if (old.Generation != set.Generation)
                dropped(old);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _newest?.Release();
            _newest = null;
            foreach (var (former, _) in _former)
                former.Release();
            _former.Clear();
        }
    }
}
