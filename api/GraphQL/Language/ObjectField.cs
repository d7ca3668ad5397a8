namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>One field of an input object literal (section 2.10.8).</summary>
public sealed class ObjectField(int start, Name name, Value value) : Node(start)
{
    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>Its value.</summary>
    public Value Value { get; } = value;
}
