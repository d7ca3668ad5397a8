using System.Diagnostics.CodeAnalysis;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Validation;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>A type system, ready to be asked (section 3).</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly Dictionary<string, SchemaDirective> directives;
    private readonly Dictionary<NamedType, ObjectType[]> possible = [];
    private readonly HashSet<(NamedType, NamedType)> subtypes = [];
    private readonly SchemaField typeName;
    private readonly SchemaField[] rootMeta;

    internal Schema(string? description, IReadOnlyList<NamedType> types, IReadOnlyList<SchemaDirective> directives)
    {
        Description = description;
        Types = types;
        Directives = directives;
        this.types = types.ToDictionary(type => type.Name);
        this.directives = directives.ToDictionary(directive => directive.Name);
        foreach (var type in types)
        {
            if (type is FieldsType fields)
                subtypes.UnionWith(fields.Interfaces.Select(parent => ((NamedType)parent, (NamedType)fields)));
            if (type is UnionType union)
                subtypes.UnionWith(union.Members.Select(member => ((NamedType)union, (NamedType)member)));
        }

        foreach (var type in types)
        {
            possible[type] = type switch
            {
                ObjectType self => [self],
                UnionType union => [.. union.Members],
                InterfaceType => [.. types.OfType<ObjectType>().Where(member => subtypes.Contains((type, member)))],
                _ => [],
            };
        }

        var (text, meta) = (this.types["String"], this.types["__Schema"]);
        typeName = new("__typename", null, meta, new NonNullType(text), [], null);
        rootMeta =
        [
            new("__schema", null, meta, new NonNullType(meta), [], null),
            new("__type", null, meta, this.types["__Type"], [new("name", null, new NonNullType(text), null, null)], null),
        ];
    }

    /// <summary>What the schema is for.</summary>
    public string? Description { get; }

    /// <summary>Every type that is defined or referred to, in a stable order.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Every directive.</summary>
    public IReadOnlyList<SchemaDirective> Directives { get; }

    /// <summary>Where queries start; null only in a schema that is not valid.</summary>
    public ObjectType? Query { get; internal set; }

    /// <summary>Where mutations start.</summary>
    public ObjectType? Mutation { get; internal set; }

    /// <summary>Where subscriptions start.</summary>
    public ObjectType? Subscription { get; internal set; }

    /// <summary>Builds a schema from its text.</summary>
    /// <param name="text">Type system definitions and extensions.</param>
    /// <param name="scalars">How custom scalars are read and written, by name; others take any value.</param>
    /// <exception cref="SyntaxException">The text is no document.</exception>
    /// <exception cref="SchemaException">The definitions contradict the specification; every problem is named.</exception>
    public static Schema Parse(string text, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null)
    {
        var document = Parser.Document(text);
        var problems = SdlValidator.Validate(document);
        if (problems.Count > 0)
            throw new SchemaException(problems);
        var schema = SchemaBuilder.Build(document, scalars);
        problems = TypeSystemRules.Check(schema);
        return problems.Count > 0 ? throw new SchemaException(problems) : schema;
    }

    /// <summary>The type of a name.</summary>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => types.TryGetValue(name, out type);

    /// <summary>The directive of a name.</summary>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out SchemaDirective? directive) => directives.TryGetValue(name, out directive);

    /// <summary>The object type that operations of a kind start from.</summary>
    public ObjectType? Root(OperationKind kind) => kind switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>The field of a name as it can be selected on a type, the meta fields included (sections 4.1, 4.2); null when there is none.</summary>
    public SchemaField? FieldOf(NamedType parent, string name)
    {
        if (parent is FieldsType fields && fields.TryGetField(name, out var found))
            return found;
        if (!name.StartsWith("__", StringComparison.Ordinal))
            return null;
        return name is "__typename" && parent.IsComposite ? typeName
            : ReferenceEquals(parent, Query) ? Array.Find(rootMeta, meta => meta.Name == name)
            : null;
    }

    /// <summary>The object types that a value of a type may have (section 3.6 to 3.8).</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => possible.TryGetValue(type, out var found) ? found : [];

    /// <summary>Whether a type is the other, implements it, or is a member of it.</summary>
    public bool IsSubtype(NamedType super, NamedType sub) => ReferenceEquals(super, sub) || subtypes.Contains((super, sub));

    /// <summary>Whether every value of a type is also one of another (section 5.8.5, AreTypesCompatible).</summary>
    public bool IsSubtype(SchemaType super, SchemaType sub) => (super, sub) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
        (NonNullType, _) => false,
        (_, NonNullType b) => IsSubtype(super, b.Inner),
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (NamedType a, NamedType b) => IsSubtype(a, b),
        _ => false,
    };

    /// <summary>Whether a value can be of both types (section 5.5.2.3).</summary>
    public bool Overlap(NamedType one, NamedType other)
    {
        if (IsSubtype(one, other) || IsSubtype(other, one))
            return true;
        foreach (var type in PossibleTypes(one))
        {
            if (IsSubtype(other, type))
                return true;
        }

        return false;
    }

    /// <summary>The type that a reference means; null when a name is unknown.</summary>
    public SchemaType? Resolve(TypeReference reference) => reference switch
    {
        NamedTypeReference named => types.GetValueOrDefault(named.Name),
        ListTypeReference list => Resolve(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeReference inner => Resolve(inner.Inner) is { } type ? new NonNullType(type) : null,
        _ => null,
    };
}
