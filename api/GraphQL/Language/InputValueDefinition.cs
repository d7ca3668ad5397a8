namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>An argument, or a field of an input object type (sections 3.6.1, 3.10).</summary>
public sealed class InputValueDefinition(int start, StringValue? description, Name name, TypeReference type, Value? defaultValue, Directive[] directives) : Node(start)
{
    /// <summary>What the value is.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>The type of its value.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>The constant used when no value is given.</summary>
    public Value? DefaultValue { get; } = defaultValue;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;
}
