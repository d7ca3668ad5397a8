using System.Text.Json.Nodes;
using ThiDua.Portal.Api.GraphQL.Language;

namespace ThiDua.Portal.Tests.GraphQL;

/// <summary>Syntax trees in the form of the conformance cases: no positions, no empty lists.</summary>
internal static class SyntaxJson
{
    public static JsonObject Of(Document document) => new() { ["kind"] = "Document", ["definitions"] = List(document.Definitions, Of) };

    public static JsonObject Of(TypeReference type) => type switch
    {
        NamedTypeReference named => Make("NamedType", ("name", Name(new(named.Name, 0)))),
        ListTypeReference list => Make("ListType", ("type", Of(list.Item))),
        NonNullTypeReference inner => Make("NonNullType", ("type", Of(inner.Inner))),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static JsonObject Of(Value value) => value switch
    {
        Variable variable => Make("Variable", ("name", Name(variable.Name))),
        IntValue number => Make("IntValue", ("value", number.Text)),
        FloatValue number => Make("FloatValue", ("value", number.Text)),
        StringValue text => Make("StringValue", ("value", text.Text), ("block", text.IsBlock)),
        BooleanValue boolean => Make("BooleanValue", ("value", boolean.IsTrue)),
        NullValue => Make("NullValue"),
        EnumValue name => Make("EnumValue", ("value", name.Name)),
        ListValue list => Make("ListValue", ("values", List(list.Items, Of))),
        ObjectValue fields => Make("ObjectValue", ("fields", List(fields.Fields, item => Make("ObjectField", ("name", Name(item.Name)), ("value", Of(item.Value)))))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static JsonObject Of(Definition definition) => definition switch
    {
        OperationDefinition operation => Make(
            "OperationDefinition",
            ("description", Optional(operation.Description, Of)),
            ("operation", Word(operation.Kind)),
            ("name", operation.Name is { } name ? Name(name) : null),
            ("variableDefinitions", List(operation.Variables, Of)),
            ("directives", List(operation.Directives, Of)),
            ("selectionSet", Of(operation.Selections))),
        FragmentDefinition fragment => Make(
            "FragmentDefinition",
            ("description", Optional(fragment.Description, Of)),
            ("name", Name(fragment.Name)),
            ("typeCondition", Of(fragment.Condition)),
            ("directives", List(fragment.Directives, Of)),
            ("selectionSet", Of(fragment.Selections))),
        SchemaDefinition schema => Make(
            schema.IsExtension ? "SchemaExtension" : "SchemaDefinition",
            ("description", Optional(schema.Description, Of)),
            ("directives", List(schema.Directives, Of)),
            ("operationTypes", List(schema.OperationTypes, root => Make("OperationTypeDefinition", ("operation", Word(root.Kind)), ("type", Of(root.Type)))))),
        TypeDefinition type => Make(
            $"{type.Kind}Type{(type.IsExtension ? "Extension" : "Definition")}",
            ("description", Optional(type.Description, Of)),
            ("name", Name(type.Name)),
            ("interfaces", List(type.Interfaces, Of)),
            ("directives", List(type.Directives, Of)),
            ("types", List(type.Members, Of)),
            ("values", List(type.Values, value => Make(
                "EnumValueDefinition",
                ("description", Optional(value.Description, Of)),
                ("name", Name(value.Name)),
                ("directives", List(value.Directives, Of))))),
            ("fields", List(type.Fields, Of) ?? List(type.InputFields, Of))),
        DirectiveDefinition directive => Make(
            "DirectiveDefinition",
            ("description", Optional(directive.Description, Of)),
            ("name", Name(directive.Name)),
            ("arguments", List(directive.Arguments, Of)),
            ("repeatable", directive.IsRepeatable),
            ("locations", List(directive.Locations, Name))),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private static JsonObject Of(VariableDefinition variable) => Make(
        "VariableDefinition",
        ("description", Optional(variable.Description, Of)),
        ("variable", Of(variable.Variable)),
        ("type", Of(variable.Type)),
        ("defaultValue", Optional(variable.DefaultValue, Of)),
        ("directives", List(variable.Directives, Of)));

    private static JsonObject Of(SelectionSet set) => Make("SelectionSet", ("selections", List(set.Items, Of)));

    private static JsonObject Of(Selection selection) => selection switch
    {
        Field field => Make(
            "Field",
            ("alias", field.Alias is { } alias ? Name(alias) : null),
            ("name", Name(field.Name)),
            ("arguments", List(field.Arguments, Of)),
            ("directives", List(field.Directives, Of)),
            ("selectionSet", Optional(field.Selections, Of))),
        FragmentSpread spread => Make("FragmentSpread", ("name", Name(spread.Name)), ("directives", List(spread.Directives, Of))),
        InlineFragment inline => Make(
            "InlineFragment",
            ("typeCondition", Optional(inline.Condition, Of)),
            ("directives", List(inline.Directives, Of)),
            ("selectionSet", Of(inline.Selections))),
        _ => throw new ArgumentOutOfRangeException(nameof(selection)),
    };

    private static JsonObject Of(Argument argument) => Make("Argument", ("name", Name(argument.Name)), ("value", Of(argument.Value)));

    private static JsonObject Of(Directive directive) =>
        Make("Directive", ("name", Name(directive.Name)), ("arguments", List(directive.Arguments, Of)));

    private static JsonObject Of(FieldDefinition definition) => Make(
        "FieldDefinition",
        ("description", Optional(definition.Description, Of)),
        ("name", Name(definition.Name)),
        ("arguments", List(definition.Arguments, Of)),
        ("type", Of(definition.Type)),
        ("directives", List(definition.Directives, Of)));

    private static JsonObject Of(InputValueDefinition definition) => Make(
        "InputValueDefinition",
        ("description", Optional(definition.Description, Of)),
        ("name", Name(definition.Name)),
        ("type", Of(definition.Type)),
        ("defaultValue", Optional(definition.DefaultValue, Of)),
        ("directives", List(definition.Directives, Of)));

    private static JsonObject Name(Name name) => Make("Name", ("value", name.Text));

    private static JsonObject? Optional<T>(T? node, Func<T, JsonObject> map)
        where T : class => node is null ? null : map(node);

    private static JsonArray? List<T>(T[] items, Func<T, JsonObject> map) => items.Length is 0 ? null : new([.. items.Select(map)]);

    private static string Word(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };

    private static JsonObject Make(string kind, params (string Name, JsonNode? Value)[] members)
    {
        var made = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in members)
        {
            if (value is not null)
                made[name] = value;
        }

        return made;
    }
}
