namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Selections under a type condition, directives, or both (section 2.8.2).</summary>
public sealed class InlineFragment(int start, NamedTypeReference? condition, Directive[] directives, SelectionSet selections) : Selection(start, directives)
{
    /// <summary>The type that the selections apply to; null is the type around it.</summary>
    public NamedTypeReference? Condition { get; } = condition;

    /// <summary>What is selected.</summary>
    public SelectionSet Selections { get; } = selections;
}
