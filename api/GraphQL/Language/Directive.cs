namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A directive where it is applied (section 2.13).</summary>
public sealed class Directive(int start, Name name, Argument[] arguments) : Node(start)
{
    /// <summary>Its name without the @.</summary>
    public Name Name { get; } = name;

    /// <summary>The arguments as written.</summary>
    public Argument[] Arguments { get; } = arguments;
}
