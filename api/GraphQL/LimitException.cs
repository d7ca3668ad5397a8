namespace ThiDua.Portal.Api.GraphQL;

/// <summary>An operation exceeds a limit.</summary>
internal sealed class LimitException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
