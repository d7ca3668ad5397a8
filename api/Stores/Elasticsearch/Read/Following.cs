namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Follows the alias: which generation is served is known within seconds of its change.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">The clock.</param>
internal sealed class Following(ElasticStore store, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Who asks as soon as the program answers is told what there is.
        await store.Look(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await store.Look(stoppingToken);
    }
}
