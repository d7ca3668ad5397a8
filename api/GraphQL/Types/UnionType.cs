using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A union of object types (section 3.8).</summary>
public sealed class UnionType(string name, string? description) : NamedType(name, TypeKind.Union, description)
{
    /// <summary>The types its values may have.</summary>
    public IReadOnlyList<ObjectType> Members { get; internal set; } = [];
}
