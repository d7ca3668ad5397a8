namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A value of an enum (section 3.9).</summary>
public sealed class EnumValueDefinition(int start, StringValue? description, Name name, Directive[] directives) : Node(start)
{
    /// <summary>What the value means.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;
}
