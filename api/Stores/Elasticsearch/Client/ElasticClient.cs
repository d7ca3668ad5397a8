using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>Asks the nodes of a cluster over its documented REST interface. Reads are tried again within their time, writes never.</summary>
public sealed partial class ElasticClient : IDisposable
{
    private const string ProductHeader = "X-Elastic-Product";
    private const string Product = "Elasticsearch";
    private const int MostTries = 3;
    private const int LongBody = 64 << 10;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly ElasticOptions _options;
    private readonly HttpMessageInvoker _http;
    private readonly Node[] _nodes;
    private readonly ElasticMetrics _metrics;
    private readonly ILogger _logger;
    private uint _next;

    /// <summary>A client of a cluster.</summary>
    public ElasticClient(ElasticOptions options, TimeProvider clock, ILogger logger)
    {
        (_options, _logger) = (options, logger);
        _nodes = [.. options.Nodes.Select(address => new Node(address, clock))];
        _metrics = new(_nodes);
        _http = new(Connections.To(options));
    }

    /// <summary>The settings.</summary>
    internal ElasticOptions Options => _options;

    /// <summary>What is measured.</summary>
    internal ElasticMetrics Metrics => _metrics;

    /// <summary>Reads a short answer.</summary>
    /// <exception cref="StoreAwayException">No node answers in time, or none may.</exception>
    internal Task<ServerAnswer> Read(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellation) =>
        Read(method, path, body, received => new ServerAnswer(received), cancellation);

    /// <summary>Reads: another node is asked when one fails, and once more when the cluster is busy.</summary>
    /// <returns>What was answered: done, not found, or refused as wrong.</returns>
    /// <exception cref="StoreAwayException">No node answers in time, or none may.</exception>
    internal async Task<T> Read<T>(HttpMethod method, string path, ReadOnlyMemory<byte>? body, Func<Received, T> read, CancellationToken cancellation)
        where T : NodeAnswer
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(_options.Deadline);
        var (asked, reason) = (new List<Node>(MostTries), "No node may be asked now.");
        for (var tries = 0; (tries < MostTries || _options.IsPatient) && Choose(asked) is { } node; tries++)
        {
            if (tries > 0)
                _metrics.Retried(reason);
            asked.Add(node);
            var (answer, failure) = await Ask(node, method, path, body, read, tries == 0 && _nodes.Length > 1 ? _options.Deadline / 2 : null, deadline.Token, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (answer is not null && answer.Status is not (429 or >= 500))
                return Settled(answer);
            reason = failure ?? answer!.Error;
            var pause = answer is null ? TimeSpan.Zero : Pause(answer.RetryAfter);
            if (answer is { Status: 429 } && tries > 0 && !_options.IsPatient)
                tries = MostTries;
            answer?.Dispose();
            await Task.Delay(pause, deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
            if (deadline.IsCancellationRequested)
                break;
        }

        _metrics.Failed();
        throw new StoreAwayException(reason);
    }

    /// <summary>Writes: asked once, of one node, for so long.</summary>
    /// <returns>What was answered, whatever it is.</returns>
    /// <exception cref="StoreAwayException">The node did not answer: whether it was done is not known.</exception>
    internal async Task<ServerAnswer> Write(HttpMethod method, string path, ReadOnlyMemory<byte>? body, TimeSpan patience, CancellationToken cancellation)
    {
        var node = Choose([]) ?? throw new StoreAwayException("No node may be asked now.");
        var (answer, failure) = await Ask(node, method, path, body, received => new ServerAnswer(received), patience, cancellation, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return answer ?? throw new StoreAwayException(failure!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
        _metrics.Dispose();
    }

    private static TimeSpan Pause(TimeSpan? said)
    {
        var pause = said is { } wanted && wanted > ShortestPause ? wanted : ShortestPause;
        return (pause < LongestPause ? pause : LongestPause) * (1 + Random.Shared.NextDouble() / 2);
    }

    private T Settled<T>(T answer)
        where T : NodeAnswer
    {
        if (answer.Status is not (400 or 401 or 403))
            return answer;
        var error = answer.Error;
        answer.Dispose();
        _metrics.Failed();
        Refused(error);
        throw new StoreAwayException($"The cluster refuses to answer: {error}.");
    }

    /// <summary>The next node that is well and was not asked yet; with one node, the same again.</summary>
    private Node? Choose(List<Node> asked)
    {
        var start = Interlocked.Increment(ref _next);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0u; i < _nodes.Length; i++)
            {
                var node = _nodes[(start + i) % (uint)_nodes.Length];
                if ((round == 1 || !asked.Contains(node)) && node.Breaker.TryEnter())
                    return node;
            }
        }

        return null;
    }

    private async Task<(T? Answer, string? Failure)> Ask<T>(Node node, HttpMethod method, string path, ReadOnlyMemory<byte>? body, Func<Received, T> read, TimeSpan? patience, CancellationToken deadline, CancellationToken reader)
        where T : NodeAnswer
    {
        using var patient = patience is null ? null : CancellationTokenSource.CreateLinkedTokenSource(deadline);
        patient?.CancelAfter(patience!.Value);
        var end = patient?.Token ?? deadline;
        var started = Stopwatch.GetTimestamp();
        string failure;
        try
        {
            using var request = Request(node, method, path, body);
            using var response = await _http.SendAsync(request, end);
            // What is too long is refused before the server knows what it is.
            if (response.StatusCode is not HttpStatusCode.RequestEntityTooLarge && (!response.Headers.TryGetValues(ProductHeader, out var product) || !product.Contains(Product)))
            {
                failure = $"{node.Name} is no Elasticsearch.";
            }
            else
            {
                var (buffer, length) = await BoundedBody.Read(response.Content, _options.LongestAnswer, end);
                var answer = read(new((int)response.StatusCode, buffer, length, response.Headers.RetryAfter?.Delta));
                node.Breaker.Succeed();
                _metrics.Answered(node, Stopwatch.GetElapsedTime(started));
                return (answer, null);
            }
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException or InvalidDataException or OperationCanceledException)
        {
            failure = $"{node.Name}: {Said(broken)}";
        }

        // A reader who has left says nothing about the node.
        if (!reader.IsCancellationRequested)
        {
            node.Breaker.Fail();
            Failed(failure);
        }

        return (null, failure);
    }

    private HttpRequestMessage Request(Node node, HttpMethod method, string path, ReadOnlyMemory<byte>? body)
    {
        var request = new HttpRequestMessage(method, node.At(path));
        if (_options.Authorization is { } secret)
            request.Headers.TryAddWithoutValidation("Authorization", secret.Reveal());
        if (body is not { } bytes)
            return request;
        request.Content = new ReadOnlyMemoryContent(bytes);
        // Else a server that refuses a long body breaks the connection while it is still being sent.
        if (bytes.Length > LongBody)
            request.Headers.ExpectContinue = true;
        request.Content.Headers.TryAddWithoutValidation("Content-Type", path.Contains("/_bulk", StringComparison.Ordinal) || path.Contains("_msearch", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json");
        return request;
    }

    private static string Said(Exception broken) => broken switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.Unknown or HttpRequestError.ResponseEnded } => "the connection broke",
        HttpRequestException http => http.HttpRequestError.ToString(),
        OperationCanceledException => "no answer in time",
        JsonException => "the answer is no JSON",
        InvalidDataException => "the answer is too long",
        _ => "the connection broke",
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A node failed: {Reason}")]
    private partial void Failed(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The cluster refused a request: {Error}")]
    private partial void Refused(string error);
}
