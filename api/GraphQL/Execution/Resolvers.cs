using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Binds a schema to where its values come from.</summary>
public sealed class Resolvers
{
    private readonly Dictionary<(string Type, string Field), IFieldResolver> fields = [];
    private readonly Dictionary<(string Type, string Field), LeafWriter> leaves = [];
    private readonly Dictionary<string, Func<object, string?>> types = [];

    /// <summary>For fields without a resolver of their own.</summary>
    public IFieldResolver? Default { get; init; }

    /// <summary>Tells the object type of a value of an interface or union without a teller of its own.</summary>
    public Func<object, string?>? DefaultTypeOf { get; init; }

    /// <summary>The parent of the root fields.</summary>
    public object Root { get; init; } = new();

    /// <summary>Is told exceptions that the response does not tell.</summary>
    public Action<SchemaField, Exception>? Unexpected { get; init; }

    /// <summary>Sets what resolves a field.</summary>
    public Resolvers Field(string type, string name, IFieldResolver resolver)
    {
        fields[(type, name)] = resolver;
        return this;
    }

    /// <summary>Sets how a field follows from one parent.</summary>
    public Resolvers Field(string type, string name, Func<object, InputObject, object?> resolve) => Field(type, name, new SingleResolver(resolve));

    /// <summary>Sets how a leaf is written from its parent.</summary>
    public Resolvers Leaf(string type, string name, LeafWriter writer)
    {
        leaves[(type, name)] = writer;
        return this;
    }

    /// <summary>Sets how the object type of a value of an interface or union is told.</summary>
    public Resolvers TypeOf(string type, Func<object, string?> typeOf)
    {
        types[type] = typeOf;
        return this;
    }

    internal IFieldResolver? Find(string type, string name) => fields.GetValueOrDefault((type, name)) ?? Default;

    internal LeafWriter? FindLeaf(string type, string name) => leaves.GetValueOrDefault((type, name));

    internal string? TypeOf(NamedType type, object value) => (types.GetValueOrDefault(type.Name) ?? DefaultTypeOf)?.Invoke(value);
}
