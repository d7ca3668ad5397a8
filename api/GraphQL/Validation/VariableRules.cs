using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Variables (section 5.8).</summary>
internal static class VariableRules
{
    /// <summary>5.8.2, and whether the type exists.</summary>
    public static void CheckDeclared(VariableDefinition variable, Schema schema, Findings findings)
    {
        var reference = variable.Type;
        while (reference is not NamedTypeReference)
            reference = reference is ListTypeReference list ? list.Item : ((NonNullTypeReference)reference).Inner;
        var name = ((NamedTypeReference)reference).Name;
        if (!schema.TryGetType(name, out var type))
            findings.Report(Rule.FragmentSpreadTypeExistence, $"Unknown type “{name}”.{Suggestions.For(name, schema.Types.Select(known => known.Name))}", reference.Start);
        else if (!type.IsInput)
            findings.Report(Rule.VariablesAreInputTypes, $"Variable “${variable.Variable.Name.Text}” cannot have type “{name}”, which is no input type.", variable.Type.Start);
    }

    /// <summary>5.8.1, 5.8.3, 5.8.4 and 5.8.5 for every operation with the fragments it uses.</summary>
    public static void Check(Schema schema, DocumentContents contents, Findings findings)
    {
        foreach (var operation in contents.Operations)
        {
            if (findings.IsFull)
                return;
            var declared = Declared(operation, findings);
            var used = new HashSet<string>();
            Use(contents.Usages[operation]);
            foreach (var fragment in contents.Reachable(operation))
                Use(contents.Usages[fragment]);
            foreach (var variable in operation.Variables)
            {
                if (!used.Contains(variable.Variable.Name.Text))
                    findings.Report(Rule.AllVariablesUsed, $"Variable “${variable.Variable.Name.Text}” is never used{In(operation)}.", variable.Start);
            }

            void Use(List<VariableUsage> usages)
            {
                foreach (var usage in usages)
                {
                    used.Add(usage.Variable.Name.Text);
                    if (declared.TryGetValue(usage.Variable.Name.Text, out var variable))
                        CheckAllowed(variable, usage, schema, findings);
                    else
                        findings.Report(Rule.AllVariableUsesDefined, $"Variable “${usage.Variable.Name.Text}” is not declared{In(operation)}.", usage.Variable.Start, operation.Start);
                }
            }
        }
    }

    private static Dictionary<string, VariableDefinition> Declared(OperationDefinition operation, Findings findings)
    {
        var declared = new Dictionary<string, VariableDefinition>();
        foreach (var variable in operation.Variables)
            declared[variable.Variable.Name.Text] = variable;
        if (declared.Count == operation.Variables.Length)
            return declared;
        foreach (var group in operation.Variables.GroupBy(variable => variable.Variable.Name.Text).Where(group => group.Count() > 1))
            findings.Report(Rule.VariableUniqueness, $"There can be only one variable “${group.Key}”.", [.. group.Select(variable => variable.Variable.Name.Start)]);
        return declared;
    }

    private static void CheckAllowed(VariableDefinition variable, VariableUsage usage, Schema schema, Findings findings)
    {
        if (usage.Type is not { } expected || schema.Resolve(variable.Type) is not { } type)
            return;
        if (!IsAllowed(variable, type, expected, usage.HasDefault, schema))
            findings.Report(Rule.AllVariableUsagesAreAllowed, $"Variable “${usage.Variable.Name.Text}” of type “{type}” is used where “{expected}” is expected.", variable.Start, usage.Variable.Start);
        if (usage.OneOf is { } input && !type.IsNonNull)
            findings.Report(Rule.AllVariableUsagesAreAllowed, $"Variable “${usage.Variable.Name.Text}” must not allow null to be used in “{input}”, which is @oneOf.", variable.Start, usage.Variable.Start);
    }

    private static bool IsAllowed(VariableDefinition variable, SchemaType type, SchemaType expected, bool hasDefault, Schema schema)
    {
        if (!expected.IsNonNull || type.IsNonNull)
            return schema.IsSubtype(expected, type);
        return (hasDefault || variable.DefaultValue is not (null or NullValue)) && schema.IsSubtype(expected.Nullable, type);
    }

    private static string In(OperationDefinition operation) => operation.Name is { } name ? $" in operation “{name.Text}”" : "";
}
