namespace ThiDua.Portal.Api.Query;

/// <summary>A query that was fine to read and turned out, against the data, to be one that is refused.</summary>
/// <param name="problem">Why.</param>
public sealed class QueryRefusedException(QueryProblem problem) : Exception(problem.ToString())
{
    /// <summary>Why it is refused, and what to ask instead.</summary>
    public QueryProblem Problem { get; } = problem;
}
