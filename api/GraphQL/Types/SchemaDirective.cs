namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A directive that a schema knows (section 3.13).</summary>
public sealed record SchemaDirective(
    string Name,
    string? Description,
    IReadOnlyList<InputValue> Arguments,
    bool IsRepeatable,
    IReadOnlyList<string> Locations)
{
    /// <summary>The argument of a name, or null.</summary>
    public InputValue? Argument(string name) => InputValue.Find(Arguments, name);

    /// <summary>Its schema coordinate (section 3.14).</summary>
    public override string ToString() => "@" + Name;
}
