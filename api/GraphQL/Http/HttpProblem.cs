namespace ThiDua.Portal.Api.GraphQL.Http;

/// <summary>The HTTP request is not one of GraphQL.</summary>
internal sealed class HttpProblem(int status, string message, string code = ErrorCodes.BadRequest) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
