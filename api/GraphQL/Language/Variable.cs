namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A variable where it is used (section 2.11).</summary>
public sealed class Variable(int start, Name name) : Value(start)
{
    /// <summary>Its name without the $.</summary>
    public Name Name { get; } = name;
}
