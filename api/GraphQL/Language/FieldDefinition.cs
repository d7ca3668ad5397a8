namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A field of an object or interface type (section 3.6).</summary>
public sealed class FieldDefinition(int start, StringValue? description, Name name, InputValueDefinition[] arguments, TypeReference type, Directive[] directives) : Node(start)
{
    /// <summary>What the field is.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public InputValueDefinition[] Arguments { get; } = arguments;

    /// <summary>The type of its value.</summary>
    public TypeReference Type { get; } = type;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;
}
