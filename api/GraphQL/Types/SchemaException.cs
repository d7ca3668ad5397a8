namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A schema text contradicts the specification; every problem is listed.</summary>
public sealed class SchemaException(IReadOnlyList<GraphQLError> problems)
    : Exception(string.Join('\n', problems.Select(problem => problem.ToString())))
{
    /// <summary>The problems, in the order of the text.</summary>
    public IReadOnlyList<GraphQLError> Problems { get; } = problems;
}
