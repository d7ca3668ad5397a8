using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>
/// Whether fields of one response name can be merged (section 5.3.2), told without comparing pairs: the selections that
/// meet in one place are merged as a set, every field is compared with the first of its group, and a set is looked at once.
/// </summary>
internal sealed class FieldMerging(Schema schema, DocumentContents contents, int mostSteps)
{
    private const int Deepest = 400;

    private readonly HashSet<string> done = [];
    private int steps;
    private int depth;

    /// <summary>Whether the budget ended before the answer was known.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Two fields that conflict, once a conflict is found.</summary>
    public (Field One, Field Other)? Conflict { get; private set; }

    public bool HasConflict()
    {
        foreach (var operation in contents.Operations)
            Check([new MergedSet(operation.Selections, schema.Root(operation.Kind))], areTogether: true);
        if (contents.Fragments.Count > 0)
        {
            var reached = contents.Operations.SelectMany(contents.Reachable).ToHashSet();
            foreach (var fragment in contents.Fragments.Where(fragment => !reached.Contains(fragment)))
                Check([Set(fragment)], areTogether: true);
        }

        return Conflict is not null;
    }

    private bool IsOver => IsExhausted || Conflict is not null;

    // Fields are together when one object can have them all; fields of different object types must only have one shape.
    private void Check(List<MergedSet> sets, bool areTogether)
    {
        if (IsOver || !done.Add(KeyOf(sets, areTogether)))
            return;
        if (++depth > Deepest)
            IsExhausted = true;
        foreach (var group in Collect(sets))
        {
            if (IsOver)
                break;
            CheckGroup(group, areTogether);
        }

        depth--;
    }

    private void CheckGroup(List<FieldUse> group, bool areTogether)
    {
        var first = group.Find(use => use.Definition is not null) ?? group[0];
        if (group.Find(use => !use.HasShapeOf(first)) is { } other)
        {
            Conflict = (first.Field, other.Field);
            return;
        }

        if (!areTogether || group.TrueForAll(use => ReferenceEquals(use.Parent, group[0].Parent) || use.Parent is not ObjectType))
        {
            CheckCalls(group, areTogether);
            CheckChildren(group, areTogether);
            return;
        }

        CheckChildren(group, areTogether: false);
        var shared = group.Where(use => use.Parent is not ObjectType).ToList();
        foreach (var parent in group.Select(use => use.Parent).OfType<ObjectType>().Distinct())
        {
            var together = shared.Concat(group.Where(use => ReferenceEquals(use.Parent, parent))).ToList();
            CheckCalls(together, areTogether);
            CheckChildren(together, areTogether);
        }
    }

    private void CheckCalls(List<FieldUse> group, bool areTogether)
    {
        if (areTogether && group.Find(use => !use.IsSameCall(group[0])) is { } other)
            Conflict = (group[0].Field, other.Field);
    }

    private void CheckChildren(List<FieldUse> group, bool areTogether)
    {
        if (IsOver)
            return;
        var sets = new List<MergedSet>();
        foreach (var use in group)
        {
            if (use.Field.Selections is { } selections)
                sets.Add(new(selections, use.SelectionParent));
        }

        if (sets.Count > 0)
            Check(sets, areTogether);
    }

    private IEnumerable<List<FieldUse>> Collect(List<MergedSet> sets)
    {
        var groups = new Dictionary<string, List<FieldUse>>();
        var visited = new HashSet<string>();
        var waiting = new Stack<MergedSet>(sets);
        while (waiting.TryPop(out var set) && !IsOver)
        {
            foreach (var selection in set.Selections.Items)
            {
                if (++steps > mostSteps)
                {
                    IsExhausted = true;
                    break;
                }

                if (selection is Field field)
                {
                    if (!groups.TryGetValue(field.ResponseName, out var group))
                        groups.Add(field.ResponseName, group = []);
                    group.Add(new(field, set.Parent, set.Parent is null ? null : schema.FieldOf(set.Parent, field.Name.Text)));
                }
                else if (selection is InlineFragment inline)
                {
                    waiting.Push(new(inline.Selections, inline.Condition is { } condition ? Composite(condition) : set.Parent));
                }
                else if (selection is FragmentSpread spread && visited.Add(spread.Name.Text) && contents.Fragment(spread.Name.Text) is { } fragment)
                {
                    waiting.Push(Set(fragment));
                }
            }
        }

        return groups.Values.Where(group => group.Count > 1 || group[0].Field.Selections is not null);
    }

    private MergedSet Set(FragmentDefinition fragment) => new(fragment.Selections, Composite(fragment.Condition));

    private NamedType? Composite(NamedTypeReference condition) => schema.TryGetType(condition.Name, out var type) && type.IsComposite ? type : null;

    private static string KeyOf(List<MergedSet> sets, bool areTogether)
    {
        var prefix = areTogether ? "+" : "-";
        return sets.Count is 1
            ? $"{prefix}{sets[0].Selections.Start}"
            : prefix + string.Join(',', sets.Select(set => set.Selections.Start).Distinct().Order());
    }

    private readonly record struct MergedSet(SelectionSet Selections, NamedType? Parent);
}
