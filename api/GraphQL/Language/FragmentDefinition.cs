namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A named fragment (section 2.8).</summary>
public sealed class FragmentDefinition(int start, StringValue? description, Name name, NamedTypeReference condition, Directive[] directives, SelectionSet selections) : Definition(start)
{
    /// <summary>What its author says about it.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>The type that the selections apply to.</summary>
    public NamedTypeReference Condition { get; } = condition;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;

    /// <summary>What is selected.</summary>
    public SelectionSet Selections { get; } = selections;
}
