namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>
/// Finds the values of one field for all parents of a level at once (section 6.4.2): a link to one is looked up once per
/// level, a list by one bounded call per parent or however its source does it best.
/// </summary>
public interface IFieldResolver
{
    /// <summary>Sets a value, or a failure, for every parent of the batch; one that is not set is null.</summary>
    /// <exception cref="GraphQLException">All parents fail for a reason that may be told.</exception>
    ValueTask Resolve(FieldBatch batch);
}
