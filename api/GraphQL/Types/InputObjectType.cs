using System.Diagnostics.CodeAnalysis;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>An input object type (section 3.10).</summary>
public sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, TypeKind.InputObject, description)
{
    private readonly Dictionary<string, InputValue> byName = [];
    private readonly List<InputValue> fields = [];

    /// <summary>Whether exactly one field is given, and not null (section 3.10.1).</summary>
    public bool IsOneOf { get; } = isOneOf;

    /// <summary>Its fields in the schema's order.</summary>
    public IReadOnlyList<InputValue> Fields => fields;

    /// <summary>The field of a name.</summary>
    public bool TryGetField(string name, [NotNullWhen(true)] out InputValue? found) => byName.TryGetValue(name, out found);

    internal void Add(InputValue added)
    {
        if (byName.TryAdd(added.Name, added))
            fields.Add(added);
    }
}
