namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Resolves parent after parent.</summary>
internal sealed class SingleResolver(Func<object, InputObject, object?> resolve) : IFieldResolver
{
    public ValueTask Resolve(FieldBatch batch)
    {
        for (var i = 0; i < batch.Sources.Count; i++)
        {
            try
            {
                batch.Set(i, resolve(batch.Sources[i], batch.Arguments));
            }
            catch (GraphQLException told)
            {
                batch.Fail(i, told);
            }
        }

        return ValueTask.CompletedTask;
    }
}
