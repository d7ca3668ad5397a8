namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A selected field (section 2.6).</summary>
public sealed class Field(int start, Name? alias, Name name, Argument[] arguments, Directive[] directives, SelectionSet? selections) : Selection(start, directives)
{
    /// <summary>The name it takes in the response, where one is written.</summary>
    public Name? Alias { get; } = alias;

    /// <summary>The field of the schema.</summary>
    public Name Name { get; } = name;

    /// <summary>The arguments as written.</summary>
    public Argument[] Arguments { get; } = arguments;

    /// <summary>What is selected of its value; null for a leaf.</summary>
    public SelectionSet? Selections { get; } = selections;

    /// <summary>The key of the response: the alias, or else the name (section 2.7).</summary>
    public string ResponseName => Alias?.Text ?? Name.Text;
}
