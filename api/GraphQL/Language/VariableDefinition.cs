namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A variable as an operation declares it (section 2.11).</summary>
public sealed class VariableDefinition(int start, StringValue? description, Variable variable, TypeReference type, Value? defaultValue, Directive[] directives) : Node(start)
{
    /// <summary>What its author says about it.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>The variable.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>The type its values have.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>The constant used when no value is sent.</summary>
    public Value? DefaultValue { get; } = defaultValue;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;
}
