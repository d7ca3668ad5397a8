using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>
/// Names every pair of fields that cannot be merged (section 5.3.2), once it is known that there is one. Pairs are compared
/// within a budget; what is found before it ends is reported.
/// </summary>
internal sealed class MergeConflicts(Schema schema, DocumentContents contents, Findings findings, int mostSteps)
{
    private const int Deepest = 400;

    private readonly Dictionary<SelectionSet, FieldGroups> groups = [];
    private readonly Dictionary<(FieldGroups, string), bool> comparedWithFragment = [];
    private readonly Dictionary<(string, string), bool> comparedFragments = [];
    private int steps;
    private int depth;

    private bool IsOver => steps > mostSteps || findings.IsFull;

    public void Report(FieldMerging merging)
    {
        var count = 0;
        foreach (var operation in contents.Operations)
            count += Visit(operation.Selections, schema.Root(operation.Kind));
        foreach (var fragment in contents.Fragments)
            count += Visit(fragment.Selections, TypeOf(fragment.Condition));
        if (count is 0 && !findings.IsFull && merging.Conflict is var (one, other))
            findings.Report(Rule.FieldSelectionMerging, Message(one.ResponseName), one.Start, other.Start);
    }

    private int Visit(SelectionSet set, NamedType? parent)
    {
        if (IsOver)
            return 0;
        var conflicts = new List<Conflict>();
        Within(conflicts, GroupsOf(set, parent));
        foreach (var conflict in conflicts)
            findings.Report(Rule.FieldSelectionMerging, Message(conflict.Name), [.. conflict.Ones.Concat(conflict.Others).Select(node => node.Start)]);
        var count = conflicts.Count;
        foreach (var selection in set.Items)
        {
            if (selection is InlineFragment inline)
                count += Visit(inline.Selections, inline.Condition is null ? parent : TypeOf(inline.Condition));
            else if (selection is Field { Selections: { } inner } node)
                count += Visit(inner, new FieldUse(node, parent, parent is null ? null : schema.FieldOf(parent, node.Name.Text)).SelectionParent);
        }

        return count;
    }

    private void Within(List<Conflict> conflicts, FieldGroups set)
    {
        foreach (var (name, uses) in set.Groups)
        {
            for (var i = 0; i < uses.Count; i++)
            {
                for (var j = i + 1; j < uses.Count && !IsOver; j++)
                    Compare(conflicts, name, uses[i], uses[j], areApart: false);
            }
        }

        for (var i = 0; i < set.Spreads.Count; i++)
        {
            WithFragment(conflicts, set, set.Spreads[i], areApart: false);
            for (var j = i + 1; j < set.Spreads.Count; j++)
                Fragments(conflicts, set.Spreads[i], set.Spreads[j], areApart: false);
        }
    }

    private void Between(List<Conflict> conflicts, FieldGroups one, FieldGroups other, bool areApart)
    {
        foreach (var (name, uses) in one.Groups)
        {
            if (!other.Groups.TryGetValue(name, out var others))
                continue;
            foreach (var use in uses)
            {
                foreach (var otherUse in others)
                {
                    if (IsOver)
                        return;
                    Compare(conflicts, name, use, otherUse, areApart);
                }
            }
        }
    }

    private void WithFragment(List<Conflict> conflicts, FieldGroups set, string name, bool areApart)
    {
        if (!IsNew(comparedWithFragment, (set, name), areApart) || GroupsOf(name) is not { } fragment || ReferenceEquals(fragment, set) || depth > Deepest)
            return;
        Between(conflicts, set, fragment, areApart);
        depth++;
        foreach (var inner in fragment.Spreads)
            WithFragment(conflicts, set, inner, areApart);
        depth--;
    }

    private void Fragments(List<Conflict> conflicts, string one, string other, bool areApart)
    {
        var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (one == other || IsOver || depth > Deepest || !IsNew(comparedFragments, pair, areApart) || GroupsOf(one) is not { } first || GroupsOf(other) is not { } second)
            return;
        Between(conflicts, first, second, areApart);
        depth++;
        foreach (var inner in second.Spreads)
            Fragments(conflicts, one, inner, areApart);
        foreach (var inner in first.Spreads)
            Fragments(conflicts, inner, other, areApart);
        depth--;
    }

    private void Compare(List<Conflict> conflicts, string name, FieldUse one, FieldUse other, bool areApart)
    {
        steps++;
        areApart = areApart || (!ReferenceEquals(one.Parent, other.Parent) && one.Parent is ObjectType && other.Parent is ObjectType);
        if ((!areApart && !one.IsSameCall(other)) || !one.HasShapeOf(other))
        {
            conflicts.Add(new(name, [one.Field], [other.Field]));
            return;
        }

        if (one.Field.Selections is not { } first || other.Field.Selections is not { } second || depth > Deepest)
            return;
        depth++;
        var inner = new List<Conflict>();
        Sets(inner, GroupsOf(first, one.SelectionParent), GroupsOf(second, other.SelectionParent), areApart);
        depth--;
        if (inner.Count > 0)
            conflicts.Add(new(name, [one.Field, .. inner.SelectMany(conflict => conflict.Ones)], [other.Field, .. inner.SelectMany(conflict => conflict.Others)]));
    }

    private void Sets(List<Conflict> conflicts, FieldGroups one, FieldGroups other, bool areApart)
    {
        Between(conflicts, one, other, areApart);
        foreach (var name in other.Spreads)
            WithFragment(conflicts, one, name, areApart);
        foreach (var name in one.Spreads)
            WithFragment(conflicts, other, name, areApart);
        foreach (var name in one.Spreads)
        {
            foreach (var otherName in other.Spreads)
                Fragments(conflicts, name, otherName, areApart);
        }
    }

    private FieldGroups GroupsOf(SelectionSet set, NamedType? parent) =>
        groups.TryGetValue(set, out var known) ? known : groups[set] = FieldGroups.Of(set, parent, schema);

    private FieldGroups? GroupsOf(string name) =>
        contents.Fragment(name) is { } fragment ? GroupsOf(fragment.Selections, TypeOf(fragment.Condition)) : null;

    private NamedType? TypeOf(NamedTypeReference condition) => schema.TryGetType(condition.Name, out var type) && type.IsComposite ? type : null;

    // What was compared as fields that can be together needs no comparing as fields that cannot.
    private bool IsNew<T>(Dictionary<T, bool> compared, T pair, bool areApart)
        where T : notnull
    {
        steps++;
        if (compared.TryGetValue(pair, out var wereApart) && (areApart || !wereApart))
            return false;
        compared[pair] = areApart;
        return true;
    }

    private static string Message(string name) => $"The fields of the response name “{name}” differ; give one of them another alias.";

    private sealed record Conflict(string Name, List<Field> Ones, List<Field> Others);
}
