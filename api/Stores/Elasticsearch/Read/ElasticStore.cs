using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Answers from a cluster. It only reads; generations are published by <see cref="ElasticPublisher"/>.</summary>
public sealed partial class ElasticStore : IStore, IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly ElasticClient _client;
    private readonly Landscape _landscape;
    private readonly TimeProvider _clock;
    private readonly ILogger<ElasticStore> _logger;
    private readonly SemaphoreSlim _looking = new(1);
    private bool _productIsKnown;
    private volatile Known _known = new(null, [], "The cluster was not asked yet.", default);

    /// <summary>A store of a cluster.</summary>
    public ElasticStore(ElasticOptions options, TimeProvider clock, ILogger<ElasticStore> logger)
    {
        (_clock, _logger) = (clock, logger);
        _client = new(options, clock, logger);
        _landscape = new(_client);
    }

    /// <inheritdoc/>
    public string? Generation => _known.Served?.Name;

    /// <inheritdoc/>
    public string? Trouble => _known.Trouble;

    /// <inheritdoc/>
    public async ValueTask<IReading> Open(Cursor? cursor = null, CancellationToken cancellation = default)
    {
        var known = _known;
        if (cursor is not null && known.Find(cursor.Generation) is null && _clock.GetUtcNow() - known.At > BetweenLooks)
        {
            // Another process can have seen a newer generation before this one did.
            await Look(cancellation);
            known = _known;
        }

        if (known.Served is not { } served)
            throw new StoreAwayException(known.Trouble ?? "Nothing is published yet.");
        var generation = cursor is null ? served : known.Find(cursor.Generation) ?? throw new QueryRefusedException(QueryProblems.StaleCursor(new("cursor")));
        return new ElasticReading(_client, generation, _logger);
    }

    /// <summary>Looks which generation is served now, and whether it is one that this program can read.</summary>
    public async Task Look(CancellationToken cancellation = default)
    {
        await _looking.WaitAsync(cancellation);
        try
        {
            var before = _known;
            var known = await Ask(before, cancellation);
            _known = known;
            if (known.Served is { } served && served.Name != before.Served?.Name)
            {
                Serving(served.Name);
                _client.Metrics.Serves(served.Name);
            }

            if (known.Trouble is { } trouble && trouble != before.Trouble)
                Troubled(trouble);
        }
        finally
        {
            _looking.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _looking.Dispose();
    }

    private async Task<Known> Ask(Known before, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow();
        try
        {
            if (!_productIsKnown && await new ServerVersion(_client).Wrong(cancellation) is { } wrong)
                return new(null, [], wrong, now);
            _productIsKnown = true;
            var generations = await _landscape.Read(cancellation);
            var kept = generations.Where(generation => generation.IsKept).ToList();
            if (kept.Find(generation => generation.IsServed) is not { } served)
                return new(null, [], "Nothing is published yet.", now);
            var mismatch = before.Served?.Name == served.Name ? null : await _landscape.Mismatch(served, cancellation);
            return mismatch is null ? new(served, [.. kept.Where(generation => generation.IsOurs)], null, now) : new(null, [], mismatch, now);
        }
        catch (StoreAwayException away)
        {
            // What was known stays: generations do not change, and the cluster may answer the next question.
            return before with { Trouble = away.Message, At = now };
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Generation {Generation} is served")]
    private partial void Serving(string generation);

    [LoggerMessage(Level = LogLevel.Error, Message = "The cluster is not as it should be: {Trouble}")]
    private partial void Troubled(string trouble);

    /// <param name="Served">The generation that is served.</param>
    /// <param name="Kept">It and the former ones that cursors may still ask for.</param>
    /// <param name="Trouble">Why all is not well.</param>
    /// <param name="At">When the cluster was asked.</param>
    private sealed record Known(ServedGeneration? Served, IReadOnlyList<ServedGeneration> Kept, string? Trouble, DateTimeOffset At)
    {
        public ServedGeneration? Find(string generation) => Kept.FirstOrDefault(kept => kept.Name == generation);
    }
}
