namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A named value given to a field or directive (section 2.6).</summary>
public sealed class Argument(int start, Name name, Value value) : Node(start)
{
    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>What is given.</summary>
    public Value Value { get; } = value;
}
