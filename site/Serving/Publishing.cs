using System.Diagnostics;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Publishes at start when the content is newer, again when it changes and when a day begins; keeps serving the last good site meanwhile.</summary>
public sealed partial class Publishing(PortalSettings settings, StateFolder state, PublishedSite site, TimeProvider clock, ILogger<Publishing> logger) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _changed = new(0, 1);

    /// <summary>Called after each publication that went well, before it is served.</summary>
    public event Action<Publication>? Published;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // A site that is there is served at once; the first one is waited for.
        site.Swap(Manifest.Load(state.Manifest));
        if (!site.IsReady)
            PublishOnce(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        await Task.Yield();
        PublishOnce(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await _changed.WaitAsync(UntilTomorrow(), stoppingToken);
            await Task.Delay(Quiet, clock, stoppingToken);
            PublishOnce(stoppingToken);
        }
    }

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(settings.Content) { IncludeSubdirectories = true };
        watcher.Created += (_, _) => Signal();
        watcher.Changed += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();
        // When events are lost nothing is known of what changed: read everything.
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Signal()
    {
        try
        {
            if (_changed.CurrentCount == 0)
                _changed.Release();
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // Another event was faster, or the program stops: either way the signal is not needed.
        }
    }

    /// <summary>Short waits, so that a clock that is set is noticed.</summary>
    private TimeSpan UntilTomorrow()
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), PortalSettings.Zone);
        var wait = now.Date.AddDays(1) - now.DateTime;
        return wait < LongestWait ? wait : LongestWait;
    }

    private void PublishOnce(CancellationToken cancellation)
    {
        try
        {
            Publish(cancellation);
        }
        catch (ContentChangedException)
        {
            Signal();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            site.Trouble = Words.CannotPublish;
            Failed(broken);
        }
    }

    private void Publish(CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var publication = ContentReader.Read(settings.Content);
        var edition = new Edition(publication, settings.DayOn(clock), Assets.Embedded);
        if (site.Edition == SitePublisher.NameOf(edition) && !File.Exists(state.Moving))
        {
            site.Trouble = null;
            return;
        }

        using var taken = state.TryLock();
        if (taken is null)
        {
            site.Trouble = Words.Busy(state.Root);
            return;
        }

        var result = SitePublisher.Publish(edition, settings.Content, state, cancellation: cancellation);
        foreach (var problem in result.Problems)
            Found(problem);
        site.Trouble = result.HasErrors ? Words.HasErrors(result.Problems.Count(problem => problem.Severity is Severity.Error)) : null;
        if (result.HasErrors)
            return;
        Published?.Invoke(publication);
        site.Swap(result.Manifest);
        var elapsed = Stopwatch.GetElapsedTime(started);
        Done(result.Files, result.Written, result.Deleted, publication.Generation, elapsed);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {Files} files ({Written} written, {Deleted} deleted) of generation {Generation} in {Elapsed}")]
    private partial void Done(int files, int written, int deleted, string generation, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private partial void Found(Problem problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The site could not be published")]
    private partial void Failed(Exception exception);
}
