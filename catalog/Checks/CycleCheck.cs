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
                Run(draft, dataset, column);
        }
    }

    private static void Run(Draft draft, Dataset dataset, Column column)
    {
        var (done, path) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        var stack = new Stack<(string Id, bool Leave)>(draft.Items.Where(item => item.Dataset == dataset).Select(item => (item.Record.Id, false)).Reverse());
        while (stack.TryPop(out var step))
        {
            if (step.Leave)
            {
                path.RemoveAt(path.Count - 1);
                continue;
            }

            if (path.Contains(step.Id))
            {
                var cycle = path[path.IndexOf(step.Id)..];
                draft.Problems.Add(Words.Cycle(draft.Find(step.Id)!.At(column), column, string.Join(" → ", [.. cycle, step.Id])));
            }
            else if (done.Add(step.Id) && draft.Find(step.Id) is { } item)
            {
                path.Add(step.Id);
                stack.Push((step.Id, true));
                foreach (var id in column.Links(item.Record).Reverse())
                    stack.Push((id, false));
            }
        }
    }
}
