using ThiDua.Portal.Api.GraphQL.Execution;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Tells which generation the request reads.</summary>
internal sealed class GenerationResolver : IFieldResolver
{
    public ValueTask Resolve(FieldBatch batch)
    {
        for (var i = 0; i < batch.Sources.Count; i++)
            batch.Set(i, ((StoreSession)batch.State!).Generation);
        return ValueTask.CompletedTask;
    }
}
