using System.Diagnostics.Metrics;
using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>What the resolvers of one request share: the generation it reads, open until the request ends.</summary>
/// <param name="store">The store.</param>
/// <param name="generation">The generation that was the newest when the request came.</param>
/// <param name="calls">Counts every call to the store.</param>
internal sealed class StoreSession(IStore store, string generation, Counter<long> calls) : IDisposable
{
    private readonly Lock _access = new();
    private readonly Dictionary<string, Task<IReading>> _readings = [];

    public string Generation => generation;

    /// <summary>The reading of a generation; of the request's own unless a cursor names another.</summary>
    /// <exception cref="GraphQLException">The generation is no longer kept, or the store is away.</exception>
    public async ValueTask<IReading> Reading(string? of, CancellationToken cancellation)
    {
        Task<IReading>? opening;
        lock (_access)
        {
            if (!_readings.TryGetValue(of ?? generation, out opening))
                _readings.Add(of ?? generation, opening = Open(of ?? generation, cancellation));
        }

        return await opening;
    }

    /// <summary>Answers a query.</summary>
    /// <exception cref="GraphQLException">It is refused, or the store is away.</exception>
    public ValueTask<Answer> Run(IReading reading, CheckedQuery query, CancellationToken cancellation)
    {
        calls.Add(1);
        return Told(reading.Run(query, cancellation));
    }

    /// <summary>The row of an id.</summary>
    public ValueTask<StoredRow?> Find(IReading reading, Dataset dataset, string id, CancellationToken cancellation)
    {
        calls.Add(1);
        return Told(reading.Find(dataset, id, cancellation));
    }

    public void Dispose()
    {
        foreach (var opening in _readings.Values.Where(opening => opening.IsCompletedSuccessfully))
            opening.Result.Dispose();
    }

    private async Task<IReading> Open(string of, CancellationToken cancellation) =>
        await Told(store.Open(new Cursor(of, "", false, []), cancellation));

    private static async ValueTask<T> Told<T>(ValueTask<T> asked)
    {
        try
        {
            return await asked;
        }
        catch (QueryRefusedException refused)
        {
            throw Problems.Told(refused.Problem);
        }
        catch (StoreAwayException away)
        {
            throw new GraphQLException(away.Message, Problems.Unavailable);
        }
    }
}
