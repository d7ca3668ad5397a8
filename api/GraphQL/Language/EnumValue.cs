namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>The name of a value of an enum (section 2.10.6).</summary>
public sealed class EnumValue(int start, string name) : Value(start)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
