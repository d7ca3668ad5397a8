using ThiDua.Portal.Api.GraphQL.Language;
using ThiDua.Portal.Api.GraphQL.Types;

namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>Fragments and their use (section 5.5).</summary>
internal static class FragmentRules
{
    /// <summary>5.5.1.4 and 5.5.2.2.</summary>
    public static void Check(DocumentContents contents, Findings findings)
    {
        if (contents.Fragments.Count is 0)
            return;
        if (findings.IsFull)
            return;
        var used = contents.Operations.SelectMany(contents.Reachable).Select(fragment => fragment.Name.Text).ToHashSet();
        foreach (var fragment in contents.Fragments)
        {
            if (!used.Contains(fragment.Name.Text))
                findings.Report(Rule.FragmentsMustBeUsed, $"Fragment “{fragment.Name.Text}” is never used.", fragment.Start);
        }

        CheckCycles(contents, findings);
    }

    /// <summary>5.5.2.1 and 5.5.2.3 for a spread.</summary>
    public static void CheckSpread(FragmentSpread spread, DocumentContents contents, NamedType? parent, Schema schema, Findings findings)
    {
        if (contents.Fragment(spread.Name.Text) is not { } fragment)
            findings.Report(Rule.FragmentSpreadTargetDefined, $"Unknown fragment “{spread.Name.Text}”.", spread.Name.Start);
        else if (schema.TryGetType(fragment.Condition.Name, out var type))
            CheckPossible(type, parent, spread.Start, schema, findings);
    }

    /// <summary>5.5.2.3.</summary>
    public static void CheckPossible(NamedType? type, NamedType? parent, int start, Schema schema, Findings findings)
    {
        if (type is { IsComposite: true } && parent is not null && !schema.Overlap(parent, type))
            findings.Report(Rule.FragmentSpreadIsPossible, $"No “{parent}” can be a “{type}”.", start);
    }

    // A stack of our own: chains of fragments may be longer than the thread's stack bears.
    private static void CheckCycles(DocumentContents contents, Findings findings)
    {
        var visited = new HashSet<string>();
        var path = new List<FragmentSpread>();
        var depths = new Dictionary<string, int>();
        var open = new Stack<(string Name, List<FragmentSpread> Spreads, int Next)>();
        foreach (var fragment in contents.Fragments)
        {
            Enter(fragment);
            while (open.TryPop(out var top))
            {
                if (top.Next >= top.Spreads.Count)
                {
                    depths.Remove(top.Name);
                    if (path.Count > 0)
                        path.RemoveAt(path.Count - 1);
                    continue;
                }

                open.Push(top with { Next = top.Next + 1 });
                var spread = top.Spreads[top.Next];
                path.Add(spread);
                if (depths.TryGetValue(spread.Name.Text, out var depth))
                    findings.Report(Rule.FragmentSpreadsMustNotFormCycles, $"Fragment “{spread.Name.Text}” uses itself.", [.. path.Skip(depth).Select(step => step.Start)]);
                else if (contents.Fragment(spread.Name.Text) is { } next && Enter(next))
                    continue;
                path.RemoveAt(path.Count - 1);
            }
        }

        bool Enter(FragmentDefinition fragment)
        {
            if (findings.IsFull || !visited.Add(fragment.Name.Text) || contents.SpreadsOf(fragment) is not { Count: > 0 } spreads)
                return false;
            depths[fragment.Name.Text] = path.Count;
            open.Push((fragment.Name.Text, spreads, 0));
            return true;
        }
    }
}
