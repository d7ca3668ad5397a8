using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>An argument, or a field of an input object type (sections 3.6.1, 3.10).</summary>
public sealed class InputValue(string name, string? description, SchemaType type, Value? defaultLiteral, string? deprecationReason)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public string? Description { get; } = description;

    /// <summary>The type of its value.</summary>
    public SchemaType Type { get; } = type;

    /// <summary>The default as the schema writes it.</summary>
    public Value? DefaultLiteral { get; } = defaultLiteral;

    /// <summary>The default as resolvers get it; coerced once, when the schema is built.</summary>
    public object? Default { get; internal set; }

    /// <summary>Why it should not be used; null where it may.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Whether there is a default.</summary>
    public bool HasDefault => DefaultLiteral is not null;

    /// <summary>Whether it must be given (section 3.6.1).</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefault;

    internal static InputValue? Find(IReadOnlyList<InputValue> values, string name)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Name == name)
                return values[i];
        }

        return null;
    }
}
