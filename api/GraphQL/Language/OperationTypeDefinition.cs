namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>One root operation type of a schema (section 3.3.1).</summary>
public sealed class OperationTypeDefinition(int start, OperationKind kind, NamedTypeReference type) : Node(start)
{
    /// <summary>The kind of operation.</summary>
    public OperationKind Kind { get; } = kind;

    /// <summary>The object type that such operations start from.</summary>
    public NamedTypeReference Type { get; } = type;
}
