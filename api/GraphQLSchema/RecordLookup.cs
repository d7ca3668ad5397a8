using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Finds the records of many ids at once.</summary>
internal static class RecordLookup
{
    /// <summary>The records that there are, by id: one call to the store for every thousand ids.</summary>
    public static async ValueTask<Dictionary<string, Found>> Find(FieldBatch batch, IReading reading, Dataset dataset, IReadOnlyCollection<string> ids, IReadOnlyList<Column> select)
    {
        var session = (StoreSession)batch.State!;
        var found = new Dictionary<string, Found>(ids.Count, StringComparer.Ordinal);
        foreach (var some in ids.Chunk(QueryLimits.PageSize))
        {
            var answer = await session.Run(reading, Query(dataset, some, select), batch.Cancellation);
            foreach (var row in answer.Rows)
            {
                var record = new Found(dataset, row, reading);
                found[record.Id] = record;
            }
        }

        return found;
    }

    // Nothing in it is from a request, so that there is nothing to check, and no cursor is made of it.
    private static CheckedQuery Query(Dataset dataset, string[] ids, IReadOnlyList<Column> select) => new()
    {
        Dataset = dataset,
        Where = new Filter.Has(dataset["id"], FilterForm.OneOf(ids)),
        OrderBy = [],
        Select = select,
        Size = ids.Length,
        Skip = 0,
        Facets = [],
        RowsHash = "",
        Hash = "",
    };
}
