using System.Collections.Concurrent;
using System.Diagnostics;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Sends documents to an index. Each is answered for by itself: what the cluster was too busy for is sent again, what it finds wrong ends the publication.</summary>
/// <param name="client">The cluster.</param>
/// <param name="index">The index.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class BulkSender(ElasticClient client, string index, CancellationToken cancellation) : IAsyncDisposable
{
    // Now and then the server takes a second to write down what it was sent; the others go on meanwhile.
    private const int InFlight = 3;
    private const int MostTries = 12;
    private const string TooLong = "too long";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    private readonly BulkSize _size = new();
    private readonly List<Task> _sending = [];
    private readonly ConcurrentBag<BulkBatch> _free = [];
    private BulkBatch _batch = new();

    /// <summary>Takes a document; waits while enough are under way.</summary>
    public ValueTask Add(string id, ReadOnlySpan<byte> document)
    {
        _batch.Add(id, document);
        return _size.IsFull(_batch) ? Begin() : ValueTask.CompletedTask;
    }

    /// <summary>Sends the rest and waits for all answers.</summary>
    public async Task Finish()
    {
        if (_batch.Rows > 0)
            await Begin();
        await Task.WhenAll(_sending);
    }

    /// <summary>Ends what is still under way where the publication ends early: nothing is sent any longer when another may publish.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await Task.WhenAll(_sending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ended.Dispose();
    }

    private async ValueTask Begin()
    {
        var batch = _batch;
        while (_sending.Count >= InFlight)
        {
            var done = await Task.WhenAny(_sending);
            _sending.Remove(done);
            await done;
        }

        _batch = _free.TryTake(out var free) ? free : new();
        _sending.Add(Task.Run(() => Send(batch), _ended.Token));
    }

    /// <summary>Sends until everything is taken.</summary>
    private async Task Send(BulkBatch batch)
    {
        var pause = FirstPause;
        for (var tries = 1; batch.Rows > 0; tries++)
        {
            var (rest, reason, said) = await Try(batch);
            if (rest is null)
            {
                // A batch that was taken at once is read by nobody any longer.
                if (tries == 1)
                    Keep(batch);
                return;
            }

            if (ReferenceEquals(rest, batch) && reason == TooLong)
            {
                var half = batch.Rows / 2;
                await Send(batch.Of(Enumerable.Range(0, half)));
                batch = batch.Of(Enumerable.Range(half, batch.Rows - half));
                continue;
            }

            if (tries == MostTries)
                throw new PublishRefusedException($"{index}: the cluster does not take documents: {reason}.");
            batch = rest;
            _size.Refused();
            await Task.Delay((said > pause ? said.Value : pause) * (1 + Random.Shared.NextDouble() / 2), _ended.Token);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private void Keep(BulkBatch batch)
    {
        batch.Clear();
        _free.Add(batch);
    }

    /// <summary>Sends once; gives what is to be sent again, and why.</summary>
    private async Task<(BulkBatch? Again, string Reason, TimeSpan? RetryAfter)> Try(BulkBatch batch)
    {
        var started = Stopwatch.GetTimestamp();
        ServerAnswer answer;
        try
        {
            answer = await client.Write(HttpMethod.Post, $"/{index}/_bulk?filter_path=errors,items.*.status,items.*.error.type", batch.Body, Patience, _ended.Token);
        }
        catch (StoreAwayException away)
        {
            // Whether it was done is not known; the same ids again change nothing.
            return (batch, away.Message, null);
        }

        using (answer)
        {
            if (answer.Status == 413)
            {
                _size.TooLong(batch.Length);
                return batch.Rows > 1 ? (batch, TooLong, null) : throw new PublishRefusedException($"{index} {batch.IdOf(0)}: the row is longer than the cluster takes.");
            }

            if (IsBusy(answer.Status))
                return (batch, answer.Error, answer.RetryAfter);
            if (!answer.IsSuccess)
                throw new PublishRefusedException($"{index}: the cluster does not take documents: {answer.Error}.");
            if (!Json.IsTrue(answer.Body.At("errors")))
            {
                _size.Taken(Stopwatch.GetElapsedTime(started));
                return (null, "", null);
            }

            return (Unanswered(batch, answer), "the cluster is busy", answer.RetryAfter);
        }
    }

    private BulkBatch Unanswered(BulkBatch batch, ServerAnswer answer)
    {
        var again = new List<int>();
        var row = 0;
        foreach (var item in answer.Body.At("items").Each())
        {
            var outcome = item.Members().Select(member => member.Value).FirstOrDefault();
            var status = (int)Json.Whole(outcome.At("status"));
            if (IsBusy(status))
                again.Add(row);
            else if (status is < 200 or >= 300)
                throw new PublishRefusedException($"{index} {batch.IdOf(row)}: the cluster does not take the row: status {status}, {Json.Text(outcome.At("error", "type"))}.");
            row++;
        }

        return row == batch.Rows ? batch.Of(again) : throw new PublishRefusedException($"{index}: the cluster answered for {row} rows of {batch.Rows}.");
    }

    private static bool IsBusy(int status) => status is 429 or 502 or 503 or 504;
}
