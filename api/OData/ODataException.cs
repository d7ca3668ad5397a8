namespace ThiDua.Portal.Api.OData;

/// <summary>Ends a request with a problem.</summary>
/// <param name="problem">The problem.</param>
public sealed class ODataException(ODataProblem problem) : Exception($"{problem.Code}: {problem.Message.English}")
{
    /// <summary>Why the request is not answered.</summary>
    public ODataProblem Problem { get; } = problem;
}
