using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>The document and its operations (sections 5.1, 5.2, 5.5.1.1).</summary>
internal static class OperationRules
{
    public static void Check(Document document, DocumentContents contents, Schema schema, Findings findings)
    {
        var count = contents.Operations.Count + contents.Fragments.Count;
        if (count < document.Definitions.Length)
        {
            foreach (var definition in document.Definitions.Where(definition => definition is not (OperationDefinition or FragmentDefinition)))
                findings.Report(Rule.ExecutableDefinitions, "Only operations and fragments can be executed.", definition.Start);
            SdlValidator.CheckParts(document, schema, findings);
        }

        CheckNames(Rule.OperationNameUniqueness, "operation", contents.Operations.Where(operation => operation.Name is not null).Select(operation => operation.Name!.Value), findings);
        CheckNames(Rule.FragmentNameUniqueness, "fragment", contents.Fragments.Select(fragment => fragment.Name), findings);
        foreach (var operation in contents.Operations)
        {
            if (operation.Name is null && contents.Operations.Count > 1)
                findings.Report(Rule.LoneAnonymousOperation, "An operation without a name must be the only one.", operation.Start);
            if (schema.Root(operation.Kind) is not { } root)
                findings.Report(Rule.OperationTypeExistence, $"The schema has no {operation.Kind} type.", operation.Start);
            else if (operation.Kind is OperationKind.Subscription)
                CheckSubscription(operation, root, contents, schema, findings);
        }
    }

    private static void CheckNames(Rule rule, string what, IEnumerable<Name> names, Findings findings)
    {
        var seen = new Dictionary<string, Name>();
        foreach (var name in names)
        {
            if (!seen.TryAdd(name.Text, name))
                findings.Report(rule, $"There can be only one {what} named “{name.Text}”.", seen[name.Text].Start, name.Start);
        }
    }

    // 5.2.4.1: what is selected must not depend on variables, so @skip and @include are not allowed at the root.
    private static void CheckSubscription(OperationDefinition operation, ObjectType root, DocumentContents contents, Schema schema, Findings findings)
    {
        var (groups, conditions) = (new OrderedDictionary<string, List<Field>>(), new List<int>());
        var visited = new HashSet<string>();
        var waiting = new Stack<Selection>(operation.Selections.Items.Reverse());
        while (waiting.TryPop(out var selection))
        {
            conditions.AddRange(selection.Directives.Where(directive => directive.Name.Text is "skip" or "include").Select(directive => directive.Start));
            SelectionSet? inner = null;
            if (selection is Field field)
            {
                if (!groups.TryGetValue(field.ResponseName, out var group))
                    groups.Add(field.ResponseName, group = []);
                group.Add(field);
            }
            else if (selection is InlineFragment inline && Applies(inline.Condition))
            {
                inner = inline.Selections;
            }
            else if (selection is FragmentSpread spread && visited.Add(spread.Name.Text) && contents.Fragment(spread.Name.Text) is { } fragment && Applies(fragment.Condition))
            {
                inner = fragment.Selections;
            }

            foreach (var item in inner?.Items.Reverse() ?? [])
                waiting.Push(item);
        }

        if (conditions.Count > 0)
        {
            findings.Report(Rule.SingleRootField, "The root field of a subscription cannot depend on “@skip” or “@include”.", [.. conditions]);
            return;
        }

        if (groups.Count > 1)
            findings.Report(Rule.SingleRootField, "A subscription must select one root field only.", [.. groups.Values.Skip(1).SelectMany(group => group).Select(extra => extra.Start)]);
        foreach (var group in groups.Values.Where(group => group[0].Name.Text.StartsWith("__", StringComparison.Ordinal)))
            findings.Report(Rule.SingleRootField, "A subscription cannot select a field of introspection at its root.", [.. group.Select(meta => meta.Start)]);

        bool Applies(NamedTypeReference? condition) => condition is null || (schema.TryGetType(condition.Name, out var type) && schema.IsSubtype(type, root));
    }
}
