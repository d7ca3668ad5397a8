using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Whether a type has what its interfaces promise (section 3.6, IsValidImplementation).</summary>
internal static class InterfaceRules
{
    public static void Check(FieldsType type, Schema schema, List<string> problems)
    {
        foreach (var parent in type.Interfaces)
        {
            if (ReferenceEquals(parent, type))
            {
                problems.Add($"“{type}” cannot implement itself.");
                continue;
            }

            foreach (var inherited in parent.Interfaces.Where(inherited => !type.Interfaces.Contains(inherited)))
                problems.Add($"“{type}” must also implement “{inherited}”, which “{parent}” implements.");
            foreach (var promised in parent.Fields)
                Check(type, promised, schema, problems);
        }
    }

    private static void Check(FieldsType type, SchemaField promised, Schema schema, List<string> problems)
    {
        if (!type.TryGetField(promised.Name, out var actual))
        {
            problems.Add($"“{type}” lacks the field “{promised}”.");
            return;
        }

        if (!schema.IsSubtype(promised.Type, actual.Type))
            problems.Add($"“{actual}” has type “{actual.Type}”, but “{promised}” promises “{promised.Type}”.");
        if (actual.DeprecationReason is not null && promised.DeprecationReason is null)
            problems.Add($"“{actual}” is deprecated, but “{promised}” is not.");
        foreach (var argument in promised.Arguments)
        {
            if (actual.Argument(argument.Name) is not { } own)
                problems.Add($"“{actual}” lacks the argument “{argument.Name}” of “{promised}”.");
            else if (!SchemaType.AreEqual(own.Type, argument.Type))
                problems.Add($"The argument “{argument.Name}” of “{actual}” has type “{own.Type}”, but “{promised}” promises “{argument.Type}”.");
        }

        foreach (var added in actual.Arguments.Where(added => added.IsRequired && promised.Argument(added.Name) is null))
            problems.Add($"“{actual}” requires the argument “{added.Name}”, which “{promised}” does not have.");
    }
}
