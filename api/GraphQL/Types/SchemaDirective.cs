namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A directive that a schema knows (section 3.13).</summary>
/// <param name="Name">Its name without the @.</param>
/// <param name="Description">What it does.</param>
/// <param name="Arguments">The arguments it takes.</param>
/// <param name="IsRepeatable">Whether one place may have it more than once.</param>
/// <param name="Locations">Where it may be applied.</param>
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
