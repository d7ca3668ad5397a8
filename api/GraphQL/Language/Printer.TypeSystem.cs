namespace ThiDua.Portal.Api.GraphQL.Language;

public static partial class Printer
{
    private static string TypeSystem(Definition definition) => definition switch
    {
        SchemaDefinition schema => Description(schema.Description) + Words(
            schema.IsExtension ? "extend" : "",
            "schema",
            Directives(schema.Directives),
            Block(schema.OperationTypes.Select(root => $"{Keyword(root.Kind)}: {root.Type.Name}"))),
        DirectiveDefinition directive => Description(directive.Description)
            + $"directive @{directive.Name.Text}{Parameters(directive.Arguments)}{(directive.IsRepeatable ? " repeatable" : "")}"
            + $" on {string.Join(" | ", directive.Locations.Select(location => location.Text))}",
        TypeDefinition type => Description(type.Description) + Words(
            type.IsExtension ? "extend" : "",
            Keyword(type.Kind),
            type.Name.Text,
            Joined("implements ", " & ", type.Interfaces),
            Directives(type.Directives),
            Joined("= ", " | ", type.Members),
            Block([.. type.Fields.Select(FieldOf), .. type.InputFields.Select(InputValue), .. type.Values.Select(EnumValue)])),
        _ => throw new ArgumentOutOfRangeException(nameof(definition)),
    };

    private static string Keyword(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "scalar",
        TypeKind.Object => "type",
        TypeKind.Interface => "interface",
        TypeKind.Union => "union",
        TypeKind.Enum => "enum",
        _ => "input",
    };

    private static string Joined(string prefix, string separator, NamedTypeReference[] types) =>
        types.Length is 0 ? "" : prefix + string.Join(separator, types.Select(type => type.Name));

    private static string FieldOf(FieldDefinition definition) =>
        Description(definition.Description)
        + Words($"{definition.Name.Text}{Parameters(definition.Arguments)}: {Print(definition.Type)}", Directives(definition.Directives));

    private static string InputValue(InputValueDefinition definition) =>
        Description(definition.Description)
        + Words($"{definition.Name.Text}: {Print(definition.Type)}", Default(definition.DefaultValue), Directives(definition.Directives));

    private static string EnumValue(EnumValueDefinition definition) =>
        Description(definition.Description) + Words(definition.Name.Text, Directives(definition.Directives));

    private static string Parameters(InputValueDefinition[] parameters)
    {
        if (parameters.Length is 0)
            return "";
        var printed = parameters.Select(InputValue).ToList();
        return printed.Any(parameter => parameter.Contains('\n'))
            ? $"(\n{Indent(string.Join('\n', printed))}\n)"
            : $"({string.Join(", ", printed)})";
    }
}
