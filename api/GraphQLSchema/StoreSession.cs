using System.Diagnostics.Metrics;
using ThiDua.Portal.Api.Datasets;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What the resolvers of one request share: the generation it reads, open until the request ends, and the language of who asks.</summary>
/// <param name="store">The store.</param>
/// <param name="generation">The generation that was the newest when the request came.</param>
/// <param name="language">The language to tell problems in.</param>
/// <param name="calls">Counts every call to the store.</param>
internal sealed class StoreSession(IStore store, string generation, Language language, Counter<long> calls) : IDisposable
{
    private readonly Lock _access = new();
    private readonly Dictionary<string, Task<IReading>> _readings = [];

    public string Generation => generation;

    /// <summary>The reading of a generation; of the request's own unless a cursor names another.</summary>
    /// <exception cref="QueryRefusedException">The generation is no longer kept.</exception>
    public async ValueTask<IReading> Reading(string? of, CancellationToken cancellation)
    {
        Task<IReading>? opening;
        lock (_access)
        {
            if (!_readings.TryGetValue(of ?? generation, out opening))
                _readings.Add(of ?? generation, opening = store.Open(new Cursor(of ?? generation, "", false, []), cancellation).AsTask());
        }

        return await opening;
    }

    /// <summary>Answers a query.</summary>
    public ValueTask<Answer> Run(IReading reading, CheckedQuery query, CancellationToken cancellation)
    {
        calls.Add(1);
        return reading.Run(query, cancellation);
    }

    /// <summary>The row of an id.</summary>
    public ValueTask<StoredRow?> Find(IReading reading, Dataset dataset, string id, CancellationToken cancellation)
    {
        calls.Add(1);
        return reading.Find(dataset, id, cancellation);
    }

    /// <summary>A refusal as an error of GraphQL.</summary>
    public GraphQLException Told(QueryRefusedException refused) =>
        new($"{refused.Problem.Message.In(language)} {refused.Problem.Fix.In(language)}", Problems.CodeOf(refused.Problem));

    /// <summary>That the store cannot answer now.</summary>
    public GraphQLException Away() => new($"{DoorWords.NotPublished.In(language)} {DoorWords.SoonAgain.In(language)}", Problems.Unavailable);

    public void Dispose()
    {
        foreach (var opening in _readings.Values.Where(opening => opening.IsCompletedSuccessfully))
            opening.Result.Dispose();
    }
}
