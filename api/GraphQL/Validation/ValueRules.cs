using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Literals (section 5.6).</summary>
internal static class ValueRules
{
    /// <summary>5.6.1 for a literal that must be a leaf's.</summary>
    public static void CheckLeaf(Value value, SchemaType? type, Findings findings)
    {
        var fits = type?.Named switch
        {
            null => true,
            ScalarType scalar => scalar.Coercion.TryRead(value, null, out _),
            EnumType names => value is EnumValue name && names.TryGetMember(name.Name, out _),
            _ => false,
        };
        if (fits || findings.IsFull)
            return;
        var written = Printer.Print(value);
        var help = type!.Named is EnumType known && value is EnumValue or StringValue ? Suggestions.For(written.Trim('"'), ((EnumType)type.Named).Members.Select(member => member.Name)) : "";
        findings.Report(Rule.ValuesOfCorrectType, $"{(written.Length <= 60 ? written : written[..60] + "…")} is no {type}.{help}", value.Start);
    }

    /// <summary>5.6.4, and 5.6.1 for @oneOf.</summary>
    public static void CheckObject(ObjectValue value, InputObjectType type, Findings findings)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var part = type.Fields[i];
            if (part.IsRequired && !Array.Exists(value.Fields, given => given.Name.Text == part.Name))
                findings.Report(Rule.InputObjectRequiredFields, $"“{type}.{part.Name}” of type “{part.Type}” is required.", value.Start);
        }

        if (type.IsOneOf && (value.Fields.Select(given => given.Name.Text).Distinct().Count() is not 1 || value.Fields[^1].Value is NullValue))
            findings.Report(Rule.ValuesOfCorrectType, $"Of “{type}” exactly one field must be given, and not null.", value.Start);
    }

    /// <summary>5.6.2.</summary>
    public static void ReportUnknown(ObjectField part, InputObjectType type, Findings findings) => findings.Report(
        Rule.InputObjectFieldNames,
        $"There is no field “{part.Name.Text}” on input type “{type}”.{Suggestions.For(part.Name.Text, type.Fields.Select(known => known.Name))}",
        part.Start);

    /// <summary>5.6.3 for one object, its values apart.</summary>
    public static void CheckUniqueFields(ObjectValue value, Findings findings)
    {
        if (value.Fields.Length < 2)
            return;
        var seen = new Dictionary<string, Name>();
        foreach (var part in value.Fields)
        {
            if (!seen.TryAdd(part.Name.Text, part.Name))
                findings.Report(Rule.InputObjectFieldUniqueness, $"There can be only one field “{part.Name.Text}”.", seen[part.Name.Text].Start, part.Name.Start);
        }
    }

    /// <summary>5.6.3 for a constant and everything in it.</summary>
    public static void CheckUniqueFields(Value constant, Findings findings)
    {
        if (constant is ListValue list)
        {
            foreach (var item in list.Items)
                CheckUniqueFields(item, findings);
        }
        else if (constant is ObjectValue value)
        {
            CheckUniqueFields(value, findings);
            foreach (var part in value.Fields)
                CheckUniqueFields(part.Value, findings);
        }
    }
}
