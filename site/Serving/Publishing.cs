using System.Diagnostics;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site.Build;

namespace ThiDua.Portal.Site.Serving;

/// <summary>Publishes at start when the content is newer, again when it changes and when a day begins; keeps serving the last good site meanwhile.</summary>
public sealed partial class Publishing(PortalSettings settings, StateFolder state, PublishedSite site, TimeProvider clock, ILogger<Publishing> logger)
    : BackgroundService, IHostedLifecycleService
{
    private const int MostShown = 20;

    /// <summary>An editor saves several files at once: wait until it is quiet.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    /// <summary>When another process writes, or the disk is full, there is nothing to do but to try again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Short, so that a clock that is set is noticed.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly TaskCompletionSource _tried = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _wake = new(0, 1);
    private (string Generation, string Provenance)? _told;
    private DateOnly _day;
    private string _said = "";

    /// <summary>Called with each publication that is served from now on, before its pages are: once at start, then whenever content or commits changed.</summary>
    public event Action<Publication>? Published;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // A site that is there is served at once, while the content is read.
        Try(FinishFormer);
        site.Swap(Manifest.Load(state.Manifest));
        return base.StartAsync(cancellationToken);
    }

    /// <summary>The program has started when it answers and has tried to publish.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => _tried.Task.WaitAsync(cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = new ContentWatch(settings.Content, Wake);
        ITimer? midnight = null;
        await using var timer = midnight = clock.CreateTimer(_ => OnClock(midnight!), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        midnight.Change(UntilTomorrow(), Timeout.InfiniteTimeSpan);
        while (true)
        {
            var again = Try(() => Publish(stoppingToken));
            _tried.TrySetResult();
            await _wake.WaitAsync(again ? Patience : Timeout.InfiniteTimeSpan, stoppingToken);
            await Task.Delay(Quiet, stoppingToken);
        }
    }

    private void Wake()
    {
        try
        {
            _wake.Release();
        }
        catch (Exception late) when (late is SemaphoreFullException or ObjectDisposedException)
        {
            // Another event was faster, or the program stops: either way the signal is not needed.
        }
    }

    private void OnClock(ITimer midnight)
    {
        if (settings.DayOn(clock) != _day)
            Wake();
        midnight.Change(UntilTomorrow(), Timeout.InfiniteTimeSpan);
    }

    private TimeSpan UntilTomorrow()
    {
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), PortalSettings.Zone);
        var wait = now.Date.AddDays(1) - now.DateTime;
        return wait < LongestWait ? wait : LongestWait;
    }

    /// <summary>Whatever goes wrong, the last good site is served on. True when it is worth another try.</summary>
    private bool Try(Func<bool> act)
    {
        try
        {
            return act();
        }
        catch (Exception moving) when (First(moving) is ContentChangedException or FileNotFoundException or DirectoryNotFoundException)
        {
            // Somebody writes while it is read.
            site.Trouble ??= Words.CannotRead;
            return true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            var cause = First(broken);
            site.Trouble = Words.CannotPublish;
            if (_said != cause.Message)
                Failed(cause);
            _said = cause.Message;
            return cause is IOException or UnauthorizedAccessException;
        }
    }

    private static Exception First(Exception thrown) => thrown is AggregateException several ? several.Flatten().InnerExceptions[0] : thrown;

    private bool FinishFormer()
    {
        using var taken = state.TryLock();
        if (taken is not null)
            MoveIn.Finish(state);
        return false;
    }

    private bool Publish(CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        _day = settings.DayOn(clock);
        var publication = ContentReader.Read(settings.Content);
        var edition = new Edition(publication, _day, Assets.Embedded);
        PublishResult? result = null;
        if (site.Edition != SitePublisher.NameOf(edition, settings.Content))
        {
            using var taken = state.TryLock();
            if (taken is null)
            {
                site.Trouble = Words.Busy(state.Root);
                return true;
            }

            result = SitePublisher.Publish(edition, settings.Content, state, cancellation: cancellation);
            Report(result.Problems);
            if (result.HasErrors)
                return false;
        }

        Tell(publication);
        if (result is not null)
        {
            site.Swap(result.Manifest);
            var elapsed = Stopwatch.GetElapsedTime(started);
            Done(result.Files, result.Written, result.Deleted, publication.Generation, elapsed);
        }

        (site.Trouble, _said) = (null, "");
        return false;
    }

    private void Tell(Publication publication)
    {
        if (_told == (publication.Generation, publication.ProvenanceHash))
            return;
        Published?.Invoke(publication);
        _told = (publication.Generation, publication.ProvenanceHash);
    }

    private void Report(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity is Severity.Error);
        if (errors > 0)
            site.Trouble = Words.HasErrors(errors, site.IsReady);
        var all = string.Join('\n', problems);
        if (problems.Count == 0 || _said == all)
            return;
        _said = all;
        var shown = problems.Take(MostShown).ToList();
        foreach (var problem in shown)
            Found(problem);
        Counted(errors, problems.Count - errors, shown.Count);
    }

    [LoggerMessage(1, LogLevel.Information, "Published {Files} files ({Written} written, {Deleted} deleted) of generation {Generation} in {Elapsed}")]
    private partial void Done(int files, int written, int deleted, string generation, TimeSpan elapsed);

    [LoggerMessage(2, LogLevel.Warning, "{Problem}")]
    private partial void Found(Problem problem);

    [LoggerMessage(3, LogLevel.Warning, "The content has {Errors} errors and {Warnings} warnings; the first {Shown} are above")]
    private partial void Counted(int errors, int warnings, int shown);

    [LoggerMessage(4, LogLevel.Error, "The site could not be published")]
    private partial void Failed(Exception exception);
}
