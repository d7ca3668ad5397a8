namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>A named type, or an extension of one (section 3.4).</summary>
public sealed class TypeDefinition(int start, TypeKind kind, bool isExtension, StringValue? description, Name name, Directive[] directives) : Definition(start)
{
    /// <summary>Which kind of type.</summary>
    public TypeKind Kind { get; } = kind;

    /// <summary>Whether “extend” stands before it.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>What the type is for.</summary>
    public StringValue? Description { get; } = description;

    /// <summary>Its name.</summary>
    public Name Name { get; } = name;

    /// <summary>Directives applied to it.</summary>
    public Directive[] Directives { get; } = directives;

    /// <summary>Interfaces that an object or interface type implements.</summary>
    public NamedTypeReference[] Interfaces { get; init; } = [];

    /// <summary>Fields of an object or interface type.</summary>
    public FieldDefinition[] Fields { get; init; } = [];

    /// <summary>Fields of an input object type.</summary>
    public InputValueDefinition[] InputFields { get; init; } = [];

    /// <summary>Members of a union.</summary>
    public NamedTypeReference[] Members { get; init; } = [];

    /// <summary>Values of an enum.</summary>
    public EnumValueDefinition[] Values { get; init; } = [];
}
