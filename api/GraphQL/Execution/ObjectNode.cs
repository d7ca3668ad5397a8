namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>One object of the response: a row of its batch.</summary>
internal sealed record ObjectNode(ObjectBatch Batch, int Index);
