using System.Runtime.CompilerServices;
using System.Text.Json;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores.Segment;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>One generation of a cluster, open for reading. It keeps what the server answered until it is disposed.</summary>
internal sealed class ElasticReading(ElasticClient client, ServedGeneration generation, ILogger logger) : IReading
{
    private const int ValuesAtOnce = 5_000;

    private readonly List<SearchAnswer> _answers = [];
    private bool _closed;

    public string Generation => generation.Name;

    public ValueTask<Answer> Run(CheckedQuery query, CancellationToken cancellation = default) => Understood(async () =>
    {
        var crossing = new LinkCrossing(this);
        var elements = new ElementTests(Values);
        var where = await elements.Resolve(await crossing.Resolve(query.Dataset, query.Where, cancellation), cancellation);
        var wider = new Dictionary<Facet, Filter>();
        foreach (var facet in query.Facets)
        {
            // Before links are crossed: what stands across a link is not the link's own value.
            if (facet.WithoutOwn && OwnCondition.Remove(query.Where, facet.Column, out var others))
                wider[facet] = await elements.Resolve(await crossing.Resolve(query.Dataset, others, cancellation), cancellation);
        }

        return await new ElasticAnswer(this, query with { Where = where }, wider).Run(cancellation);
    });

    public ValueTask<StoredRow?> Find(Dataset dataset, string id, CancellationToken cancellation = default) => Understood<StoredRow?>(async () =>
    {
        if (!IsId(id))
            return null;
        var answer = await Read(dataset.Name, HttpMethod.Get, $"/{generation.Indices[dataset.Name]}/_doc/{Uri.EscapeDataString(id)}", null, 0, cancellation);
        return (answer.Document.IsFound ?? throw Gone()) ? new ElasticRow(this, answer, answer.Document) : null;
    });

    public ValueTask<IReadOnlyList<StoredRow>> Find(Dataset dataset, IReadOnlyList<string> ids, CancellationToken cancellation = default) => Understood<IReadOnlyList<StoredRow>>(async () =>
    {
        string[] known = [.. ids.Where(IsId)];
        if (known.Length == 0)
            return [];
        var answer = await Read(dataset.Name, HttpMethod.Post, $"/{generation.Indices[dataset.Name]}/_mget", Json.Body(json => Ids(json, known)), known.Length, cancellation);
        if (answer.Documents.Count != known.Length || answer.Documents.Any(document => document.IsFound is null))
            throw Gone();
        return [.. answer.Documents.Where(document => document.IsFound is true).Select(document => new ElasticRow(this, answer, document))];
    });

    public ValueTask<IReadOnlyList<Suggestion>> Suggest(Dataset dataset, string text, int count, CancellationToken cancellation = default) => Understood<IReadOnlyList<Suggestion>>(async () =>
    {
        if (Capabilities.Title(dataset) is null || count <= 0)
            return [];
        var body = Json.Body(json => SuggestBody.Write(json, Catalog.Vietnamese.Text.Fold(text.TrimStart()), count, client.Options.Deadline));
        return [.. SuggestBody.Read((await Search(dataset.Name, [body], cancellation)).Figures(0))];
    });

    public ValueTask<IReadOnlyList<KnownWord>> Words(Dataset dataset, string folded, int slips, CancellationToken cancellation = default)
    {
        return Understood<IReadOnlyList<KnownWord>>(async () =>
        {
            if (await Known([folded], 1) is [var itself])
                return [itself];
            return slips <= 0 || folded.Length > NearWords.Longest ? [] : await Known(NearWords.OneSlip(folded), slips);
        });

        async Task<List<KnownWord>> Known(IEnumerable<string> words, int count)
        {
            var body = Json.Body(json => WordsBody.Write(json, dataset, words, count, Patience));
            return WordsBody.Read(await Search(IndexNames.Words, [body], cancellation));
        }
    }

    /// <summary>Asks several searches of an index at once. Each answer is whole.</summary>
    /// <exception cref="StoreAwayException">The server does not answer all of them, or not whole.</exception>
    public async Task<SearchAnswer> Search(string kind, IReadOnlyList<ReadOnlyMemory<byte>> bodies, CancellationToken cancellation)
    {
        // One of them may ask for rows, and for one more than a page.
        var answer = await Read(kind, HttpMethod.Post, SearchRequest.Path, SearchRequest.Of(generation.Indices[kind], bodies), bodies.Count + QueryLimits.PageSize + 1, cancellation);
        if (answer.Status == 404)
            throw Gone();
        if (answer.IsSuccess && answer.Searches.Count == bodies.Count && answer.Searches.All(found => found.IsWhole))
            return answer;
        Log.Partial(logger, answer.Status);
        throw new StoreAwayException("The cluster answered in part only.");
    }

    /// <summary>How long a search may take.</summary>
    public TimeSpan Patience => client.Options.Deadline;

    /// <summary>All different values of a column, in its order.</summary>
    public async IAsyncEnumerable<string> Values(Column column, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (column.Type.IsEnum)
        {
            foreach (var value in column.Values)
                yield return value.Name;
            yield break;
        }

        var dataset = DatasetCatalog.Datasets.First(dataset => dataset.Columns.Contains(column));
        await foreach (var bucket in Distinct(dataset, Filter.Always, null, column, cancellation))
            yield return ColumnKey.Text(column, bucket.At("key", "0"));
    }

    /// <summary>Every different value of a column among the rows that a query's search and a filter find, page by page.</summary>
    public async IAsyncEnumerable<JsonElement> Distinct(Dataset dataset, Filter where, CheckedQuery? searched, Column column, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var bucket in Combinations(searched ?? Empty(dataset), where, [], column, cancellation))
            yield return bucket;
    }

    /// <summary>Every combination of keys and of values of a column, page by page.</summary>
    public async IAsyncEnumerable<JsonElement> Combinations(CheckedQuery query, Filter where, IReadOnlyList<GroupKey> keys, Column column, [EnumeratorCancellation] CancellationToken cancellation)
    {
        JsonElement after = default;
        do
        {
            var body = Json.Body(json => new RowsBody(query, Patience).Figures(json, where, count: false, to => GroupFigures.Write(to, keys, column, after, ValuesAtOnce, [])));
            var figures = (await Search(query.Dataset.Name, [body], cancellation)).Figures(0);
            foreach (var bucket in GroupFigures.Read(figures))
                yield return bucket;
            after = GroupFigures.After(figures);
        }
        while (after.ValueKind is JsonValueKind.Object);
    }

    public void EnsureOpen() => ObjectDisposedException.ThrowIf(_closed, this);

    public void Dispose()
    {
        _closed = true;
        foreach (var answer in _answers)
            answer.Dispose();
        _answers.Clear();
    }

    private static bool IsId(string id) => id.Length is > 0 and <= 500;

    private static void Ids(Utf8JsonWriter json, string[] ids)
    {
        json.WriteStartObject();
        json.WriteStartArray("ids");
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private async Task<SearchAnswer> Read(string kind, HttpMethod method, string path, ReadOnlyMemory<byte>? body, int most, CancellationToken cancellation)
    {
        var shape = DocumentShape.Of(kind);
        var answer = await client.Read(method, path, body, received => new SearchAnswer(received, shape, most), cancellation);
        // Readers of several fields ask at once.
        lock (_answers)
            _answers.Add(answer);
        return answer;
    }

    /// <summary>Does what reads answers: one that lacks what it must have, or says what cannot be, is none.</summary>
    private async ValueTask<T> Understood<T>(Func<Task<T>> read)
    {
        EnsureOpen();
        try
        {
            return await read();
        }
        catch (Exception strange) when (strange is FormatException or OverflowException or IndexOutOfRangeException or ArgumentOutOfRangeException or (InvalidOperationException and not ObjectDisposedException))
        {
            Log.Strange(logger, strange);
            throw new StoreAwayException("The cluster answered in a form that is not known.");
        }
    }

    private Exception Gone() => generation.IsServed
        ? new StoreAwayException($"The indices of generation {generation.Name} are gone.")
        : new QueryRefusedException(QueryProblems.StaleCursor(new("cursor")));

    private static CheckedQuery Empty(Dataset dataset) => new() { Dataset = dataset, Where = Filter.Always, OrderBy = [], Select = [], Size = 0, Skip = 0, Facets = [], RowsHash = "", Hash = "" };
}
