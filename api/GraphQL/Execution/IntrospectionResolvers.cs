using System.Runtime.CompilerServices;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Introspection (section 4): ordinary resolvers over the schema itself.</summary>
internal static class IntrospectionResolvers
{
    private static readonly ConditionalWeakTable<Schema, Resolvers> Made = [];

    public static Resolvers For(Schema schema) => Made.GetValue(schema, static schema =>
    {
        var resolvers = new Resolvers();
        resolvers.Field(schema.Query?.Name ?? "", "__schema", (_, _) => schema);
        resolvers.Field(schema.Query?.Name ?? "", "__type", (_, arguments) => schema.TryGetType(arguments.Get<string>("name")!, out var type) ? type : null);
        AddSchema(resolvers);
        AddType(resolvers, schema);
        AddParts(resolvers);
        return resolvers;
    });

    private static void AddSchema(Resolvers resolvers)
    {
        Add<Schema>(resolvers, "__Schema", "description", schema => schema.Description);
        Add<Schema>(resolvers, "__Schema", "types", schema => schema.Types);
        Add<Schema>(resolvers, "__Schema", "queryType", schema => schema.Query);
        Add<Schema>(resolvers, "__Schema", "mutationType", schema => schema.Mutation);
        Add<Schema>(resolvers, "__Schema", "subscriptionType", schema => schema.Subscription);
        Add<Schema>(resolvers, "__Schema", "directives", schema => schema.Directives);
        Add<SchemaDirective>(resolvers, "__Directive", "name", directive => directive.Name);
        Add<SchemaDirective>(resolvers, "__Directive", "description", directive => directive.Description);
        Add<SchemaDirective>(resolvers, "__Directive", "isRepeatable", directive => directive.IsRepeatable);
        Add<SchemaDirective>(resolvers, "__Directive", "locations", directive => directive.Locations);
        resolvers.Field("__Directive", "args", (source, arguments) => Current(((SchemaDirective)source).Arguments, arguments, value => value.DeprecationReason));
    }

    private static void AddType(Resolvers resolvers, Schema schema)
    {
        Add<SchemaType>(resolvers, "__Type", "kind", KindOf);
        Add<SchemaType>(resolvers, "__Type", "name", type => (type as NamedType)?.Name);
        Add<SchemaType>(resolvers, "__Type", "description", type => (type as NamedType)?.Description);
        Add<SchemaType>(resolvers, "__Type", "specifiedByURL", type => (type as ScalarType)?.SpecifiedBy);
        Add<SchemaType>(resolvers, "__Type", "interfaces", type => (type as FieldsType)?.Interfaces);
        Add<SchemaType>(resolvers, "__Type", "possibleTypes", type => type is NamedType { IsAbstract: true } named ? schema.PossibleTypes(named) : null);
        Add<SchemaType>(resolvers, "__Type", "isOneOf", type => (type as InputObjectType)?.IsOneOf);
        Add<SchemaType>(resolvers, "__Type", "ofType", type => type is ListType list ? list.Item : (type as NonNullType)?.Inner);
        resolvers.Field("__Type", "fields", (source, arguments) => Current((source as FieldsType)?.Fields, arguments, part => part.DeprecationReason));
        resolvers.Field("__Type", "enumValues", (source, arguments) => Current((source as EnumType)?.Members, arguments, member => member.DeprecationReason));
        resolvers.Field("__Type", "inputFields", (source, arguments) => Current((source as InputObjectType)?.Fields, arguments, value => value.DeprecationReason));
    }

    private static void AddParts(Resolvers resolvers)
    {
        Add<SchemaField>(resolvers, "__Field", "name", part => part.Name);
        Add<SchemaField>(resolvers, "__Field", "description", part => part.Description);
        Add<SchemaField>(resolvers, "__Field", "type", part => part.Type);
        Add<SchemaField>(resolvers, "__Field", "isDeprecated", part => part.DeprecationReason is not null);
        Add<SchemaField>(resolvers, "__Field", "deprecationReason", part => part.DeprecationReason);
        resolvers.Field("__Field", "args", (source, arguments) => Current(((SchemaField)source).Arguments, arguments, value => value.DeprecationReason));

        Add<InputValue>(resolvers, "__InputValue", "name", value => value.Name);
        Add<InputValue>(resolvers, "__InputValue", "description", value => value.Description);
        Add<InputValue>(resolvers, "__InputValue", "type", value => value.Type);
        Add<InputValue>(resolvers, "__InputValue", "defaultValue", value => value.DefaultLiteral is { } literal ? Printer.Print(literal) : null);
        Add<InputValue>(resolvers, "__InputValue", "isDeprecated", value => value.DeprecationReason is not null);
        Add<InputValue>(resolvers, "__InputValue", "deprecationReason", value => value.DeprecationReason);

        Add<EnumMember>(resolvers, "__EnumValue", "name", member => member.Name);
        Add<EnumMember>(resolvers, "__EnumValue", "description", member => member.Description);
        Add<EnumMember>(resolvers, "__EnumValue", "isDeprecated", member => member.DeprecationReason is not null);
        Add<EnumMember>(resolvers, "__EnumValue", "deprecationReason", member => member.DeprecationReason);
    }

    private static void Add<T>(Resolvers resolvers, string type, string name, Func<T, object?> read) =>
        resolvers.Field(type, name, (source, _) => read((T)source));

    private static List<T>? Current<T>(IReadOnlyList<T>? all, InputObject arguments, Func<T, string?> deprecated) =>
        all?.Where(item => arguments.Get<bool>("includeDeprecated") || deprecated(item) is null).ToList();

    private static string KindOf(SchemaType type) => type switch
    {
        ListType => "LIST",
        NonNullType => "NON_NULL",
        InputObjectType => "INPUT_OBJECT",
        NamedType named => named.Kind.ToString().ToUpperInvariant(),
        _ => "",
    };
}
