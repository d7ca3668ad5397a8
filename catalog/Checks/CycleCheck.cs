using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A link from a dataset to itself (part of, succeeded by, implements) never leads back to where it began.</summary>
internal static class CycleCheck
{
    public static void Run(Draft draft)
    {
        foreach (var dataset in DatasetCatalog.Datasets)
        {
            foreach (var column in dataset.Columns.Where(column => column.Target == dataset.Type))
                Run(draft, column, Chains(draft, dataset, column));
        }
    }

    private static Dictionary<string, (Spot At, string[] To)> Chains(Draft draft, Dataset dataset, Column column)
    {
        var chains = new Dictionary<string, (Spot At, string[] To)>(draft.StreamedChains.GetValueOrDefault(column, []));
        foreach (var item in draft.Items.Where(item => item.Dataset == dataset))
        {
            if (column.Links(item.Record).ToArray() is [_, ..] to)
                chains.TryAdd(item.Record.Id, (item.At(column), to));
        }

        return chains;
    }

    private static void Run(Draft draft, Column column, Dictionary<string, (Spot At, string[] To)> chains)
    {
        var (done, path, steps) = (new HashSet<string>(), new List<string>(), new Dictionary<string, int>());
        // A stack of our own: a chain may be longer than the machine's stack is deep.
        var stack = new Stack<(string Id, bool Leave)>(chains.Keys.Reverse().Select(id => (id, false)));
        while (stack.TryPop(out var step))
        {
            if (step.Leave)
            {
                steps.Remove(step.Id);
                path.RemoveAt(path.Count - 1);
            }
            else if (steps.TryGetValue(step.Id, out var start))
            {
                draft.Problems.Add(Words.Cycle(chains[step.Id].At, column, string.Join(" → ", [.. path[start..], step.Id])));
            }
            else if (done.Add(step.Id) && chains.TryGetValue(step.Id, out var chain))
            {
                steps.Add(step.Id, path.Count);
                path.Add(step.Id);
                stack.Push((step.Id, true));
                foreach (var id in chain.To.Reverse())
                    stack.Push((id, false));
            }
        }
    }
}
