using ThiDua.Portal.Api.GraphQL.Execution;
using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>The “Type Validation” parts of section 3: whether the types of a schema fit together.</summary>
public static class TypeSystemRules
{
    /// <summary>Everything that contradicts the specification, told by schema coordinates.</summary>
    public static IReadOnlyList<GraphQLError> Check(Schema schema)
    {
        var problems = new List<string>();
        if (schema.Query is null)
            problems.Add("The schema has no query type that is an object type.");
        if (new[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<ObjectType>().GroupBy(root => root).Any(group => group.Count() > 1))
            problems.Add("The root operation types are not all different.");
        foreach (var directive in schema.Directives)
        {
            CheckName(directive.Name, "@" + directive.Name, problems);
            CheckValues(directive.Arguments, "@" + directive.Name, problems);
        }

        foreach (var type in schema.Types.Where(type => !BuiltIns.TypeNames.Contains(type.Name)))
        {
            CheckName(type.Name, type.Name, problems);
            Check(type, schema, problems);
        }

        InputCycles.Check(schema, problems);
        return [.. problems.Select(problem => new GraphQLError(problem, []) { Code = ErrorCodes.ValidationFailed, Rule = nameof(Rule.TypeSystem), Section = RuleSections.SectionOf(Rule.TypeSystem) })];
    }

    private static void Check(NamedType type, Schema schema, List<string> problems)
    {
        switch (type)
        {
            case FieldsType fields:
                if (fields.Fields.Count is 0)
                    problems.Add($"“{type}” has no fields.");
                foreach (var part in fields.Fields)
                    CheckField(part, problems);
                InterfaceRules.Check(fields, schema, problems);
                break;
            case UnionType { Members.Count: 0 }:
                problems.Add($"“{type}” has no members.");
                break;
            case EnumType { Members.Count: 0 }:
                problems.Add($"“{type}” has no values.");
                break;
            case EnumType names:
                foreach (var member in names.Members)
                    CheckName(member.Name, $"{type}.{member.Name}", problems);
                break;
            case InputObjectType input:
                if (input.Fields.Count is 0)
                    problems.Add($"“{type}” has no fields.");
                CheckValues(input.Fields, type.Name, problems);
                if (input.IsOneOf && input.Fields.Any(part => part.Type.IsNonNull || part.HasDefault))
                    problems.Add($"Every field of “{type}”, which is @oneOf, must allow null and have no default.");
                break;
        }
    }

    private static void CheckField(SchemaField part, List<string> problems)
    {
        CheckName(part.Name, part.ToString(), problems);
        if (!part.Type.IsOutput)
            problems.Add($"“{part}” has type “{part.Type}”, which is no output type.");
        CheckValues(part.Arguments, part.ToString(), problems);
    }

    private static void CheckValues(IReadOnlyList<InputValue> values, string owner, List<string> problems)
    {
        foreach (var value in values)
        {
            var coordinate = $"{owner}.{value.Name}";
            CheckName(value.Name, coordinate, problems);
            if (!value.Type.IsInput)
                problems.Add($"“{coordinate}” has type “{value.Type}”, which is no input type.");
            else if (value.DefaultLiteral is { } literal && !LiteralCoercion.TryRead(literal, value.Type, null, out _))
                problems.Add($"The default of “{coordinate}”, {Printer.Print(literal)}, is no {value.Type}.");
            if (value.IsRequired && value.DeprecationReason is not null)
                problems.Add($"“{coordinate}” is required and cannot be deprecated.");
        }
    }

    private static void CheckName(string name, string coordinate, List<string> problems)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            problems.Add($"“{coordinate}” begins with “__”, which is reserved for introspection.");
    }
}
