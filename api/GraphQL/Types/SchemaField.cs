namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A field of an object or interface type (section 3.6).</summary>
public sealed class SchemaField(string name, string? description, NamedType parent, SchemaType type, IReadOnlyList<InputValue> arguments, string? deprecationReason)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public string? Description { get; } = description;

    /// <summary>The type it belongs to.</summary>
    public NamedType Parent { get; } = parent;

    /// <summary>The type of its value.</summary>
    public SchemaType Type { get; } = type;

    /// <summary>The arguments it takes.</summary>
    public IReadOnlyList<InputValue> Arguments { get; } = arguments;

    /// <summary>Why it should not be used; null where it may.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The argument of a name, or null.</summary>
    public InputValue? Argument(string argument) => InputValue.Find(Arguments, argument);

    /// <summary>Its schema coordinate (section 3.14).</summary>
    public override string ToString() => $"{Parent.Name}.{Name}";
}
