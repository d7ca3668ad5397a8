namespace ThiDua.Portal.Api.GraphQL;

/// <summary>What a resolver throws, or fails one parent with, when the reason may be told to whoever asked.</summary>
public sealed class GraphQLException(string message, string code = ErrorCodes.BadUserInput) : Exception(message)
{
    /// <summary>The word for programs.</summary>
    public string Code { get; } = code;
}
