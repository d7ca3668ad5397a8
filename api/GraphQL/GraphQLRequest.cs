using System.Text.Json;

namespace ThiDua.Portal.Api.GraphQL;

/// <summary>What is asked of the engine.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations, where it has several.</param>
/// <param name="Variables">A JSON object with values for the operation's variables.</param>
public sealed record GraphQLRequest(string Query, string? OperationName = null, JsonElement? Variables = null)
{
    /// <summary>Whether the response says what the operation costs.</summary>
    public bool ReportCost { get; init; }

    /// <summary>Whether only queries are executed, as for a GET request.</summary>
    public bool OnlyQueries { get; init; }

    /// <summary>Whatever resolvers share within one request.</summary>
    public object? State { get; init; }
}
