namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A query, mutation or subscription (section 2.4).</summary>
public sealed class OperationDefinition(int start, StringValue? description, OperationKind kind, Name? name, VariableDefinition[] variables, Directive[] directives, SelectionSet selections) : Definition(start)
{
    /// <summary>What its author says about it.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Which root it starts from.</summary>
    public OperationKind Kind { get; } = kind;

    /// <summary>Its name; null when anonymous.</summary>
    public Name? Name { get; } = name;

    /// <summary>The variables it declares.</summary>
    public VariableDefinition[] Variables { get; } = variables;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;

    /// <summary>What is selected of the root.</summary>
    public SelectionSet Selections { get; } = selections;
}
