namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>
/// The turn of one publisher among several. It stands in a document that is changed only from the state in which it was read, and beats while it is held:
/// one that has ceased to beat was killed, and the next publisher takes it over. No clocks are compared.
/// </summary>
internal sealed class PublisherTurn : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ElasticClient _client;
    private readonly string _holder = Guid.NewGuid().ToString("N");
    private readonly TimeSpan _beat;
    private readonly CancellationTokenSource _lost;
    private readonly SemaphoreSlim _changing = new(1);
    private (long Number, long Term) _state;
    private Task _beating = Task.CompletedTask;
    private bool _ended;

    private PublisherTurn(ElasticClient client, TimeSpan beat, CancellationToken cancellation)
    {
        (_client, _beat) = (client, beat);
        _lost = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Cancelled when the turn is lost, or the work is to end.</summary>
    public CancellationToken Held => _lost.Token;

    /// <summary>Takes the turn; null when another holds it and is alive.</summary>
    /// <param name="client">The cluster.</param>
    /// <param name="beat">How often a holder shows that it is alive; five times that without a beat is the end of it.</param>
    /// <param name="cancellation">Ends the waiting, and the work that is done in the turn.</param>
    public static async Task<PublisherTurn?> TryTake(ElasticClient client, TimeSpan beat, CancellationToken cancellation)
    {
        var turn = new PublisherTurn(client, beat, cancellation);
        if (await turn.Take(cancellation))
        {
            turn._beating = turn.Beat();
            return turn;
        }

        turn._lost.Dispose();
        return null;
    }

    /// <summary>Makes sure that the turn is still held.</summary>
    /// <exception cref="PublishRefusedException">Another has it.</exception>
    public async Task Ensure()
    {
        if (!await Change(_holder, Held))
            throw Lost();
    }

    /// <summary>Gives the turn back.</summary>
    public async ValueTask DisposeAsync()
    {
        _ended = true;
        await _lost.CancelAsync();
        await _beating;
        try
        {
            await Change("", CancellationToken.None);
        }
        catch (StoreAwayException)
        {
            // The next publisher sees that it does not beat.
        }

        _lost.Dispose();
        _changing.Dispose();
    }

    private static PublishRefusedException Lost() => new("Another process took over while this one did not answer.");

    private string Document => $"/{_client.Options.Names.Publisher}/_doc/publisher";

    private async Task<bool> Take(CancellationToken cancellation)
    {
        await Create(cancellation);
        (long, long)? seen = null;
        var beats = 0;
        while (true)
        {
            using (var known = await _client.Read(HttpMethod.Get, Document, null, cancellation))
            {
                if (known.Status == 404)
                {
                    if (await Send($"{Document}?op_type=create", _holder, cancellation))
                        return true;
                    continue;
                }

                var state = (Json.Whole(known.Body.At("_seq_no")), Json.Whole(known.Body.At("_primary_term")));
                if (Json.Text(known.Body.At("_source", "holder")).Length > 0 && beats < 5)
                {
                    if (seen is not null && seen != state)
                        return false;
                    (seen, beats) = (state, beats + 1);
                    await Task.Delay(_beat * 1.2, cancellation);
                    continue;
                }

                _state = state;
                return await Change(_holder, cancellation);
            }
        }
    }

    private async Task Create(CancellationToken cancellation)
    {
        var body = """{"settings":{"index":{"number_of_shards":1,"auto_expand_replicas":"0-1"}},"mappings":{"dynamic":"strict","properties":{"holder":{"type":"keyword"}}}}"""u8.ToArray();
        using var created = await _client.Write(HttpMethod.Put, $"/{_client.Options.Names.Publisher}", body, Patience, cancellation);
        if (!created.IsSuccess && !created.Error.Contains("resource_already_exists", StringComparison.Ordinal))
            throw new PublishRefusedException($"The cluster does not take an index: {created.Error}.");
    }

    private async Task Beat()
    {
        using var timer = new PeriodicTimer(_beat);
        var misses = 0;
        try
        {
            while (await timer.WaitForNextTickAsync(Held))
            {
                try
                {
                    misses = await Change(_holder, Held) ? 0 : throw Lost();
                }
                catch (StoreAwayException) when (++misses < 3)
                {
                    // The cluster may be back before others think that this one is dead.
                }
            }
        }
        catch (Exception over) when (over is OperationCanceledException or PublishRefusedException or StoreAwayException)
        {
            if (!_ended)
                await _lost.CancelAsync();
        }
    }

    /// <summary>Changes the document from the state that is known; false when another changed it.</summary>
    private async Task<bool> Change(string holder, CancellationToken cancellation)
    {
        await _changing.WaitAsync(cancellation);
        try
        {
            return await Send(FormattableString.Invariant($"{Document}?if_seq_no={_state.Number}&if_primary_term={_state.Term}"), holder, cancellation);
        }
        finally
        {
            _changing.Release();
        }
    }

    private async Task<bool> Send(string path, string holder, CancellationToken cancellation)
    {
        var body = Json.Body(json =>
        {
            json.WriteStartObject();
            json.WriteString("holder", holder);
            json.WriteEndObject();
        });
        using var done = await _client.Write(HttpMethod.Put, path, body, Patience, cancellation);
        if (done.Status == 409)
            return false;
        if (!done.IsSuccess)
            throw new StoreAwayException($"The turn of the publisher cannot be changed: {done.Error}.");
        _state = (Json.Whole(done.Body.At("_seq_no")), Json.Whole(done.Body.At("_primary_term")));
        return true;
    }
}
