using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Api.GraphQL.Types;

/// <summary>Makes a schema of type system definitions and their extensions, and adds what every schema has.</summary>
public sealed class SchemaBuilder
{
    private readonly Dictionary<string, NamedType> types = [];
    private readonly List<NamedType> defined = [];
    private readonly List<TypeDefinition> definitions = [];
    private readonly List<SchemaDirective> directives = [];
    private readonly HashSet<InputValue> coerced = [];
    private readonly IReadOnlyDictionary<string, ScalarCoercion> scalars;

    private SchemaBuilder(IReadOnlyDictionary<string, ScalarCoercion>? scalars) => this.scalars = scalars ?? new Dictionary<string, ScalarCoercion>();

    /// <summary>Builds the schema; of two definitions of a name the first counts.</summary>
    /// <exception cref="SchemaException">A type that is referred to is not defined, or a default does not fit.</exception>
    public static Schema Build(Document document, IReadOnlyDictionary<string, ScalarCoercion>? scalars = null) =>
        new SchemaBuilder(scalars).Schema(document);

    private Schema Schema(Document document)
    {
        var own = document.Definitions;
        Declare(own, isBuiltIn: false);
        Declare(BuiltIns.Document.Definitions, isBuiltIn: true);
        foreach (var definition in definitions)
            Fill(definition);
        AddDirectives(own);
        AddDirectives(BuiltIns.Document.Definitions);
        var schema = SchemaWithRoots(own);
        foreach (var type in schema.Types)
            CoerceDefaults(type);
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
            CoerceDefault(argument);
        return schema;
    }

    private void Declare(Definition[] document, bool isBuiltIn)
    {
        foreach (var definition in document.OfType<TypeDefinition>().Where(definition => !definition.IsExtension))
        {
            if (types.ContainsKey(definition.Name.Text))
                continue;
            var type = Declared(definition);
            types.Add(type.Name, type);
            definitions.Add(definition);
            if (!isBuiltIn)
                defined.Add(type);
        }

        definitions.AddRange(document.OfType<TypeDefinition>().Where(definition => definition.IsExtension && types.ContainsKey(definition.Name.Text)));
    }

    private NamedType Declared(TypeDefinition definition)
    {
        var (name, description) = (definition.Name.Text, definition.Description?.Text);
        return definition.Kind switch
        {
            TypeKind.Scalar => new ScalarType(name, description, Reason(definition.Directives, "specifiedBy", "url"), Coercion(name)),
            TypeKind.Object => new ObjectType(name, description),
            TypeKind.Interface => new InterfaceType(name, description),
            TypeKind.Union => new UnionType(name, description),
            TypeKind.Enum => new EnumType(name, description),
            _ => new InputObjectType(name, description, definition.Directives.Any(directive => directive.Name.Text is "oneOf")),
        };
    }

    private ScalarCoercion Coercion(string name) => BuiltIns.Coercion(name) ?? scalars.GetValueOrDefault(name) ?? AnyCoercion.Instance;

    private void Fill(TypeDefinition definition)
    {
        switch (types[definition.Name.Text])
        {
            case FieldsType type:
                type.Interfaces = [.. type.Interfaces.Union(definition.Interfaces.Select(Named).OfType<InterfaceType>())];
                foreach (var part in definition.Fields)
                    type.Add(new(part.Name.Text, part.Description?.Text, type, Type(part.Type), InputValues(part.Arguments), Deprecation(part.Directives)));
                break;
            case UnionType type:
                type.Members = [.. type.Members.Union(definition.Members.Select(Named).OfType<ObjectType>())];
                break;
            case EnumType type:
                foreach (var part in definition.Values)
                    type.Add(new(part.Name.Text, part.Description?.Text, Deprecation(part.Directives)));
                break;
            case InputObjectType type:
                foreach (var part in InputValues(definition.InputFields))
                    type.Add(part);
                break;
        }
    }

    private List<InputValue> InputValues(InputValueDefinition[] values) =>
        [.. values.Select(part => new InputValue(part.Name.Text, part.Description?.Text, Type(part.Type), part.DefaultValue, Deprecation(part.Directives)))];

    private static string? Deprecation(Directive[] applied) =>
        applied.Any(directive => directive.Name.Text is "deprecated") ? Reason(applied, "deprecated", "reason") ?? BuiltIns.DefaultReason : null;

    private static string? Reason(Directive[] applied, string name, string argument) => applied
        .Where(directive => directive.Name.Text == name)
        .SelectMany(directive => directive.Arguments)
        .Where(given => given.Name.Text == argument)
        .Select(given => (given.Value as StringValue)?.Text)
        .FirstOrDefault();

    private SchemaType Type(TypeReference reference) => reference switch
    {
        NamedTypeReference named => Named(named),
        ListTypeReference list => new ListType(Type(list.Item)),
        NonNullTypeReference inner => new NonNullType(Type(inner.Inner)),
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };

    private NamedType Named(NamedTypeReference reference) => types.TryGetValue(reference.Name, out var type)
        ? type
        : throw new SchemaException([new($"Unknown type “{reference.Name}”.", [])]);

    private void AddDirectives(Definition[] document)
    {
        foreach (var definition in document.OfType<DirectiveDefinition>())
        {
            if (directives.All(known => known.Name != definition.Name.Text))
                directives.Add(new(definition.Name.Text, definition.Description?.Text, InputValues(definition.Arguments), definition.IsRepeatable, [.. definition.Locations.Select(location => location.Text)]));
        }
    }

    private Schema SchemaWithRoots(Definition[] document)
    {
        var parts = document.OfType<SchemaDefinition>().ToList();
        var roots = new Dictionary<OperationKind, NamedType>();
        foreach (var root in parts.SelectMany(part => part.OperationTypes))
            roots.TryAdd(root.Kind, Named(root.Type));
        if (!parts.Any(part => !part.IsExtension))
        {
            foreach (var kind in Enum.GetValues<OperationKind>())
            {
                if (types.GetValueOrDefault(kind.ToString()) is ObjectType type)
                    roots.TryAdd(kind, type);
            }
        }

        return new(parts.FirstOrDefault(part => !part.IsExtension)?.Description?.Text, TypesInUse.Of(defined, roots, directives, types), directives)
        {
            Query = roots.GetValueOrDefault(OperationKind.Query) as ObjectType,
            Mutation = roots.GetValueOrDefault(OperationKind.Mutation) as ObjectType,
            Subscription = roots.GetValueOrDefault(OperationKind.Subscription) as ObjectType,
        };
    }

    private void CoerceDefaults(NamedType type)
    {
        IEnumerable<InputValue> values = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(part => part.Arguments),
            InputObjectType input => input.Fields,
            _ => [],
        };
        foreach (var value in values)
            CoerceDefault(value);
    }

    // A default that does not fit is left null here and reported by the rules of the type system. An object that is a
    // default takes in the defaults of its fields, so they come first.
    private void CoerceDefault(InputValue value)
    {
        if (!coerced.Add(value) || value.DefaultLiteral is not { } literal)
            return;
        var waiting = new Stack<InputObjectType>(new[] { value.Type.Named }.OfType<InputObjectType>());
        var seen = new HashSet<InputObjectType>();
        while (waiting.TryPop(out var type))
        {
            if (!seen.Add(type))
                continue;
            foreach (var part in type.Fields)
            {
                CoerceDefault(part);
                if (part.Type.Named is InputObjectType inner)
                    waiting.Push(inner);
            }
        }

        if (LiteralCoercion.TryRead(literal, value.Type, null, out var read))
            value.Default = read;
    }
}
