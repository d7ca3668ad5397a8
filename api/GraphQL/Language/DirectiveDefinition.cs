namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A directive of a schema (section 3.13).</summary>
public sealed class DirectiveDefinition(int start, StringValue? description, Name name, InputValueDefinition[] arguments, bool isRepeatable, Name[] locations) : Definition(start)
{
    /// <summary>What it does.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name without the @.</summary>
    public Name Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public InputValueDefinition[] Arguments { get; } = arguments;

    /// <summary>Whether one place may have it more than once.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may be applied.</summary>
    public Name[] Locations { get; } = locations;
}
