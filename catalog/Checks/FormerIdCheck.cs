using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A former id leads to one record: it is no other record's id, now or before.</summary>
internal static class FormerIdCheck
{
    public static void Run(Draft draft)
    {
        var owners = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in draft.Items)
        {
            if (item.Record is not RecordWithPage { FormerIds: { Count: > 0 } formerIds })
                continue;
            foreach (var id in formerIds)
            {
                var at = item.At(item.Dataset["formerIds"]);
                if (!ValueReader.IsSlug(id))
                    draft.Problems.Add(Words.IdForm(at, id));
                else if ((draft.Find(id) ?? owners.GetValueOrDefault(id)) is { } owner)
                    draft.Problems.Add(Words.DuplicateFormerId(at, id, new(owner.File, owner.Line)));
                owners.TryAdd(id, item);
            }
        }
    }
}
