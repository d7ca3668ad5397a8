using System.Diagnostics.CodeAnalysis;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>What object and interface types share: fields and interfaces (sections 3.6, 3.7).</summary>
public abstract class FieldsType(string name, TypeKind kind, string? description) : NamedType(name, kind, description)
{
    private readonly Dictionary<string, SchemaField> byName = [];
    private readonly List<SchemaField> fields = [];

    /// <summary>Its fields in the schema's order.</summary>
    public IReadOnlyList<SchemaField> Fields => fields;

    /// <summary>The interfaces it says it implements.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The field of a name.</summary>
    public bool TryGetField(string name, [NotNullWhen(true)] out SchemaField? found) => byName.TryGetValue(name, out found);

    internal void Add(SchemaField added)
    {
        if (byName.TryAdd(added.Name, added))
            fields.Add(added);
    }
}
