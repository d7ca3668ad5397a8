namespace ThiDua.Portal.Site.Serving;

/// <summary>Says when the content may have changed: at once where the system tells, and by looking now and then where it does not.</summary>
/// <remarks>Mounted and network folders tell nothing, a folder that is replaced tells nothing more, and the system's watches can run out.</remarks>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(30);
    private readonly string _folder;
    private readonly Action _changed;
    private readonly FileSystemWatcher? _watcher;
    private readonly Timer _timer;
    private int _seen;

    public ContentWatch(string folder, Action changed)
    {
        (_folder, _changed) = (folder, changed);
        _watcher = Watch();
        _seen = Look();
        var interval = _watcher is null ? Often : Seldom;
        _timer = new(_ => Compare(), null, interval, interval);
    }

    public void Dispose()
    {
        _timer.Dispose();
        _watcher?.Dispose();
    }

    private FileSystemWatcher? Watch()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(_folder) { IncludeSubdirectories = true };
            watcher.Created += (_, change) => Tell(change);
            watcher.Changed += (_, change) => Tell(change);
            watcher.Deleted += (_, change) => Tell(change);
            watcher.Renamed += (_, change) => Tell(change);
            // When events are lost nothing is known of what changed.
            watcher.Error += (_, _) => _changed();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception none) when (none is IOException or ArgumentException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Tell(FileSystemEventArgs change)
    {
        if (!IsHidden(change.Name) || (change is RenamedEventArgs renamed && !IsHidden(renamed.OldName)))
            _changed();
    }

    private void Compare()
    {
        var now = Look();
        if (Interlocked.Exchange(ref _seen, now) != now)
            _changed();
    }

    /// <summary>Changes when a file comes, goes, or has another length or time; nothing is opened.</summary>
    private int Look()
    {
        var sum = 0;
        try
        {
            foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(_folder, file.FullName);
                // The order in which a folder is listed is not fixed: a sum does not ask for it.
                if (!IsHidden(name))
                    sum += HashCode.Combine(name, file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (Exception moving) when (moving is IOException or UnauthorizedAccessException)
        {
            return sum - 1;
        }

        return sum;
    }

    private static bool IsHidden(string? name) => name is not null && name.Split('/', '\\').Any(part => part.StartsWith('.'));
}
