namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>The response would be larger than allowed.</summary>
public sealed class ResponseTooLargeException(int mostBytes) : Exception($"The response is larger than {mostBytes} bytes; ask for less at once.");
