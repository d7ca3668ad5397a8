using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Every link leads to a record of its kind.</summary>
internal static class ReferenceCheck
{
    public static void Run(Draft draft)
    {
        foreach (var item in draft.Items)
            Row(draft, item);
    }

    public static void Row(Draft draft, Item item)
    {
        foreach (var column in item.Dataset.Columns.Where(column => column.Target is not null && column.Name != item.Dataset.Parent))
        {
            foreach (var id in column.Links(item.Record).Where(id => !draft.Exists(id, column.Target!)))
                draft.Problems.Add(Words.UnknownReference(item.At(column), column, id, Nearest.To(id, draft.Ids(column.Target!))));
        }
    }
}
