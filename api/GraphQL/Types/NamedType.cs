using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A type that has a name (section 3.4).</summary>
public abstract class NamedType(string name, TypeKind kind, string? description) : SchemaType
{
    /// <summary>Its name, unique in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>Which of the six kinds.</summary>
    public TypeKind Kind { get; } = kind;

    /// <summary>What it is for.</summary>
    public string? Description { get; } = description;

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether its values have no selections.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether its values have selections.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether its values are of one of several object types.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
