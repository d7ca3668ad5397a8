using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Stores;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>Tells whoever asked why a resolver refuses, in their language.</summary>
internal sealed class TellingResolver(IFieldResolver inner) : IFieldResolver
{
    public async ValueTask Resolve(FieldBatch batch)
    {
        try
        {
            await inner.Resolve(batch);
        }
        catch (QueryRefusedException refused)
        {
            throw ((StoreSession)batch.State!).Told(refused);
        }
        catch (StoreAwayException)
        {
            throw ((StoreSession)batch.State!).Away();
        }
    }
}
