namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The root operation types of a schema, or an extension of them (section 3.3).</summary>
public sealed class SchemaDefinition(int start, bool isExtension, StringValue? description, Directive[] directives, OperationTypeDefinition[] operationTypes) : Definition(start)
{
    /// <summary>Whether “extend” stands before it.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>What the schema is for.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Directives applied to the schema.</summary>
    public Directive[] Directives { get; } = directives;

    /// <summary>The root types it names.</summary>
    public OperationTypeDefinition[] OperationTypes { get; } = operationTypes;
}
