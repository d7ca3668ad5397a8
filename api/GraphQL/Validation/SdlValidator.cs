using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Checks a document of definitions and extensions before a schema is built of it (section 3).</summary>
public static class SdlValidator
{
    /// <summary>Everything in the document that breaks a rule.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="extended">The schema that they add to, if any.</param>
    public static IReadOnlyList<GraphQLError> Validate(Document document, Schema? extended = null)
    {
        var findings = new Findings(document, int.MaxValue);
        var names = new SdlNames(document, extended, findings);
        var applied = new SdlDirectives(KnownDirective.In(document, extended), findings);
        foreach (var definition in document.Definitions)
        {
            names.Check(definition);
            Walk(definition, names, applied);
        }

        return findings.Errors();
    }

    // In a document to be executed such definitions are wrong anyway; what they refer to is checked all the same.
    internal static void CheckParts(Document document, Schema schema, Findings findings)
    {
        var names = new SdlNames(document, schema, findings);
        var applied = new SdlDirectives(KnownDirective.In(document, schema), findings);
        foreach (var definition in document.Definitions)
            Walk(definition, names, applied);
    }

    private static void Walk(Definition definition, SdlNames names, SdlDirectives applied)
    {
        switch (definition)
        {
            case SchemaDefinition schema:
                applied.Check(schema.Directives, "SCHEMA", "");
                foreach (var root in schema.OperationTypes)
                    names.Check(root.Type);
                break;
            case DirectiveDefinition directive:
                Walk(directive.Arguments, "ARGUMENT_DEFINITION", names, applied);
                break;
            case TypeDefinition type:
                Walk(type, names, applied);
                break;
        }
    }

    private static void Walk(TypeDefinition type, SdlNames names, SdlDirectives applied)
    {
        applied.Check(type.Directives, Place(type.Kind), type.Name.Text);
        foreach (var reference in type.Interfaces.Concat(type.Members))
            names.Check(reference);
        Walk(type.InputFields, "INPUT_FIELD_DEFINITION", names, applied);
        foreach (var value in type.Values)
            applied.Check(value.Directives, "ENUM_VALUE");
        foreach (var part in type.Fields)
        {
            applied.Check(part.Directives, "FIELD_DEFINITION");
            names.Check(part.Type);
            Walk(part.Arguments, "ARGUMENT_DEFINITION", names, applied);
        }
    }

    private static void Walk(InputValueDefinition[] values, string place, SdlNames names, SdlDirectives applied)
    {
        foreach (var value in values)
        {
            names.Check(value.Type);
            applied.Check(value.Directives, place);
            if (value.DefaultValue is { } literal)
                applied.Check(literal);
        }
    }

    private static string Place(TypeKind kind) => kind switch
    {
        TypeKind.Scalar => "SCALAR",
        TypeKind.Object => "OBJECT",
        TypeKind.Interface => "INTERFACE",
        TypeKind.Union => "UNION",
        TypeKind.Enum => "ENUM",
        _ => "INPUT_OBJECT",
    };
}
