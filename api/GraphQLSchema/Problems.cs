using ThiDua.Portal.Api.GraphQL;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.GraphQLSchema;

/// <summary>The problems of a query as errors of GraphQL.</summary>
internal static class Problems
{
    public const string BadCursor = "BAD_CURSOR";
    public const string StaleCursor = "STALE_CURSOR";
    public const string QueryLimit = "QUERY_LIMIT";
    public const string NotSupported = "NOT_SUPPORTED";
    public const string Unavailable = "UNAVAILABLE";

    public static GraphQLException Told(QueryProblem problem) => new($"{problem.Message} {problem.Fix}", problem switch
    {
        { Code: "wrongCursor" } => BadCursor,
        { Kind: QueryProblemKind.Gone } => StaleCursor,
        { Kind: QueryProblemKind.TooComplex } => QueryLimit,
        { Kind: QueryProblemKind.NotSupported } => NotSupported,
        _ => ErrorCodes.BadUserInput,
    });

    /// <summary>The checked query.</summary>
    /// <exception cref="GraphQLException">It cannot be answered.</exception>
    public static CheckedQuery Check(DatasetQuery query)
    {
        var (good, problems) = QueryCheck.Check(query);
        return good ?? throw Told(problems[0]);
    }
}
