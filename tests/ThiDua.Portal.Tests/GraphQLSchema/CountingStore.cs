using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.GraphQLSchema;

/// <summary>A store that remembers what it was asked.</summary>
internal sealed class CountingStore(IStore store) : IStore
{
    private readonly List<string> _asked = [];

    public string? Generation => store.Generation;

    public async ValueTask<IReading> Open(Cursor? cursor = null, CancellationToken cancellation = default) =>
        new Reading(await store.Open(cursor, cancellation), _asked);

    /// <summary>The datasets that were asked since it was last looked at, in order.</summary>
    public string[] Taken()
    {
        string[] taken = [.. _asked];
        _asked.Clear();
        return taken;
    }

    private sealed class Reading(IReading reading, List<string> asked) : IReading
    {
        public string Generation => reading.Generation;

        public ValueTask<Answer> Run(CheckedQuery query, CancellationToken cancellation = default)
        {
            asked.Add(query.Dataset.Name);
            return reading.Run(query, cancellation);
        }

        public ValueTask<StoredRow?> Find(Dataset dataset, string id, CancellationToken cancellation = default)
        {
            asked.Add(dataset.Name);
            return reading.Find(dataset, id, cancellation);
        }

        public ValueTask<IReadOnlyList<KnownWord>> Words(Dataset dataset, string folded, int slips, CancellationToken cancellation = default) =>
            reading.Words(dataset, folded, slips, cancellation);

        public ValueTask<IReadOnlyList<Suggestion>> Suggest(Dataset dataset, string text, int count, CancellationToken cancellation = default) =>
            reading.Suggest(dataset, text, count, cancellation);

        public void Dispose() => reading.Dispose();
    }
}
