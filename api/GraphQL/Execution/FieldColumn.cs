namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>What a field resolved to for every object of a batch, or why it failed for all.</summary>
internal sealed class FieldColumn
{
    public InputObject Arguments { get; init; } = InputObject.Empty;

    public FieldFailure? Failure { get; set; }

    public object?[]? Values { get; set; }
}
