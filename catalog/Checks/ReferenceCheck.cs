using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Every link leads to a record of its kind.</summary>
internal static class ReferenceCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        foreach (var column in item.Dataset.Columns)
        {
            if (column.Target is not { } target || !RecordBinder.IsWritable(item.Dataset, column))
                continue;
            foreach (var id in column.Links(item.Record).Where(id => !draft.Exists(id, target)))
                problems.Add(Words.UnknownReference(item.At(column), column, id, draft.Nearest(id, target)));
        }
    }
}
