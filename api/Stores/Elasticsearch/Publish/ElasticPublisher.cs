using System.Diagnostics;
using System.Text.Json;
using ThiDua.Portal.Catalog;
using Record = ThiDua.Portal.Catalog.Record;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Publishes generations to a cluster: made whole beside the served one, then the alias is moved at once. Killed at any step, the served one stays.</summary>
public sealed partial class ElasticPublisher : IDisposable
{
    private const int AlwaysKept = 3;
    private const int MostKept = 8;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ElasticClient _client;
    private readonly Landscape _landscape;
    private readonly TimeProvider _clock;
    private readonly ILogger<ElasticPublisher> _logger;
    private readonly TimeSpan _beat;

    /// <summary>A publisher to a cluster.</summary>
    /// <param name="options">The cluster.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="logger">Where it is told.</param>
    /// <param name="beat">How often a publisher shows the others that it is alive.</param>
    public ElasticPublisher(ElasticOptions options, TimeProvider clock, ILogger<ElasticPublisher> logger, TimeSpan? beat = null)
    {
        (_clock, _logger, _beat) = (clock, logger, beat ?? TimeSpan.FromSeconds(3));
        // What is read while publishing is waited for longer than readers wait.
        _client = new(options with { Deadline = Patience, IsPatient = true }, clock, logger);
        _landscape = new(_client);
    }

    private IndexNames Names => _client.Options.Names;

    /// <summary>Publishes the rows of every dataset as a generation.</summary>
    /// <param name="generation">The name of the generation: small letters, digits and hyphens.</param>
    /// <param name="rows">Gives the rows of a dataset as they stream by.</param>
    /// <param name="progress">Is told the dataset and how many of its rows went by.</param>
    /// <param name="cancellation">Ends the work; what is served stays.</param>
    /// <exception cref="PublishRefusedException">The generation cannot be published; the message says which row or step, and why.</exception>
    /// <exception cref="StoreAwayException">The cluster does not answer.</exception>
    public async Task<PublishOutcome> Publish(string generation, Func<Dataset, IEnumerable<Record>> rows, Action<Dataset, long>? progress = null, CancellationToken cancellation = default)
    {
        if (await new ServerVersion(_client).Wrong(cancellation) is { } wrong)
            throw new PublishRefusedException(wrong);
        await AwaitStart(cancellation);
        var known = await _landscape.Read(cancellation);
        if (known.Any(other => other.IsKept && other.IsServed && other.IsOurs && other.Name == generation))
            return PublishOutcome.Served;
        await using var turn = await PublisherTurn.TryTake(_client, _beat, cancellation);
        if (turn is null)
            return PublishOutcome.Busy;
        try
        {
            await InTurn(turn, generation, rows, progress);
            return PublishOutcome.Published;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PublishRefusedException("Another process took over while this one did not answer.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task InTurn(PublisherTurn turn, string generation, Func<Dataset, IEnumerable<Record>> rows, Action<Dataset, long>? progress)
    {
        var started = Stopwatch.GetTimestamp();
        var known = await _landscape.Read(turn.Held);
        await Delete(known.Where(other => !other.IsKept), turn.Held);
        var count = 0L;
        var wanted = known.FirstOrDefault(other => other.IsKept && other.IsOurs && other.Name == generation);
        if (wanted is null)
        {
            count = await new GenerationBuild(_client, generation).Run(rows, progress, turn.Held);
            await AwaitReplicas(generation, turn.Held);
        }

        await turn.Ensure();
        var served = known.FirstOrDefault(other => other.IsKept && other.IsServed);
        await Move(served, generation, wanted?.Until, turn.Held);
        var elapsed = Stopwatch.GetElapsedTime(started);
        Published(generation, count, elapsed);
        known = await _landscape.Read(turn.Held);
        await Delete(Obsolete(known), turn.Held);
    }

    /// <summary>A server that has just started opens its indices one after the other. What is still closed after that time says so itself.</summary>
    private async Task AwaitStart(CancellationToken cancellation)
    {
        using var health = await _client.Read(HttpMethod.Get, $"/_cluster/health/{Names.All}?wait_for_status=yellow&timeout=30s", null, cancellation);
    }

    /// <summary>Copies are made before anybody is sent there.</summary>
    private async Task AwaitReplicas(string generation, CancellationToken cancellation)
    {
        var indices = string.Join(',', IndexNames.Kinds.Select(kind => Names.Of(kind, generation)));
        using var health = await _client.Read(HttpMethod.Get, $"/_cluster/health/{indices}?wait_for_status=green&timeout=50s", null, cancellation);
        if (!health.IsSuccess || Json.IsTrue(health.Body.At("timed_out")))
            throw new PublishRefusedException($"Not every copy of generation {generation} came up in time.");
    }

    /// <summary>Moves the alias from one generation to another, all at once or not at all.</summary>
    private async Task Move(ServedGeneration? from, string generation, DateTimeOffset? formerUntil, CancellationToken cancellation)
    {
        var former = Names.Former(_clock.GetUtcNow());
        var body = Json.Body(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("actions");
            foreach (var index in from?.Indices.Values ?? [])
            {
                Action(json, "remove", index, Names.Served);
                Action(json, "add", index, former);
            }

            foreach (var kind in IndexNames.Kinds)
            {
                Action(json, "add", Names.Of(kind, generation), Names.Served);
                if (formerUntil is { } until)
                    Action(json, "remove", Names.Of(kind, generation), Names.Former(until));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        try
        {
            using var moved = await _client.Write(HttpMethod.Post, "/_aliases", body, Patience, cancellation);
            if (!moved.IsSuccess)
                throw new PublishRefusedException($"The alias {Names.Served} was not moved: {moved.Error}.");
        }
        catch (StoreAwayException)
        {
            // It may have been moved all the same.
            var known = await _landscape.Read(cancellation);
            if (!known.Any(other => other.IsServed && other.IsOurs && other.Name == generation))
                throw;
        }
    }

    private static void Action(Utf8JsonWriter json, string action, string index, string alias)
    {
        json.WriteStartObject();
        json.WriteStartObject(action);
        json.WriteString("index", index);
        json.WriteString("alias", alias);
        if (action == "remove")
            json.WriteBoolean("must_exist", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Former generations that no cursor may ask for any longer.</summary>
    private IEnumerable<ServedGeneration> Obsolete(IReadOnlyList<ServedGeneration> known)
    {
        var former = known.Where(other => other is { IsServed: false, Until: not null }).OrderByDescending(other => other.Until).ToList();
        var kept = former.FindLastIndex(other => _clock.GetUtcNow() - other.Until <= Kept) + 1;
        return former.Skip(Math.Min(MostKept, Math.Max(AlwaysKept, kept)));
    }

    private async Task Delete(IEnumerable<ServedGeneration> generations, CancellationToken cancellation)
    {
        foreach (var generation in generations)
        {
            using var gone = await _client.Write(HttpMethod.Delete, $"/{string.Join(',', generation.Indices.Values)}?ignore_unavailable=true", null, Patience, cancellation);
            if (gone.IsSuccess)
                Removed(generation.Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Generation {Generation} is served now ({Rows} rows sent in {Elapsed})")]
    private partial void Published(string generation, long rows, TimeSpan elapsed);

    [LoggerMessage(Level = LogLevel.Information, Message = "The indices of generation {Generation} are removed")]
    private partial void Removed(string generation);
}
