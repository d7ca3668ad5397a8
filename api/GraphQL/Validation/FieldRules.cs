using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Selected fields (sections 5.3.1, 5.3.3).</summary>
internal static class FieldRules
{
    /// <summary>5.3.1, with what could have been meant.</summary>
    public static void ReportUnknown(Field selected, NamedType parent, Schema schema, Findings findings)
    {
        if (findings.IsFull)
            return;
        var name = selected.Name.Text;
        var known = parent is FieldsType fields ? fields.Fields.Select(part => part.Name) : [];
        var types = schema.PossibleTypes(parent).Where(type => parent.IsAbstract && type.TryGetField(name, out _)).Take(3).Select(type => $"“... on {type}”").ToList();
        var help = types.Count > 0 ? $" Write it under {string.Join(" or ", types)}." : Suggestions.For(name, known);
        findings.Report(Rule.FieldSelections, $"There is no field “{(name.Length <= 80 ? name : name[..80] + "…")}” on type “{parent}”.{help}", selected.Start);
    }

    /// <summary>5.3.3.</summary>
    public static void CheckLeaf(Field selected, SchemaField definition, Findings findings)
    {
        var isLeaf = definition.Type.Named.IsLeaf;
        if (isLeaf && selected.Selections is { } selections)
            findings.Report(Rule.LeafFieldSelections, $"“{definition}” has type “{definition.Type}”, of which nothing can be selected.", selections.Start);
        else if (!isLeaf && selected.Selections is null)
            findings.Report(Rule.LeafFieldSelections, $"“{definition}” has type “{definition.Type}”: select some of its fields, as in “{selected.Name.Text} {{ … }}”.", selected.Start);
    }
}
