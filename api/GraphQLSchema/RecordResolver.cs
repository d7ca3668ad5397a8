using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Finds one record of a dataset by its id.</summary>
internal sealed class RecordResolver(Dataset dataset) : IFieldResolver
{
    public async ValueTask Resolve(FieldBatch batch)
    {
        var session = (StoreSession)batch.State!;
        var reading = await session.Reading(null, batch.Cancellation);
        var row = await session.Find(reading, dataset, batch.Arguments.Get<string>("id")!, batch.Cancellation);
        for (var i = 0; i < batch.Sources.Count; i++)
            batch.Set(i, row is null ? null : new Found(dataset, row, reading));
    }
}
