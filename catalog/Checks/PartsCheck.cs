using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Published parts that do not add up to their published whole are flagged, never repaired.</summary>
internal static class PartsCheck
{
    public static void Run(Draft draft)
    {
        var parts = draft.Items
            .Where(item => item.Record is Figure { PartOf: not null, Value: not null })
            .GroupBy(item => ((Figure)item.Record).PartOf!.Value.Id);
        foreach (var group in parts)
        {
            // A note on the whole has told readers already.
            if (draft.Find(group.Key) is not { Record: Figure { Value: { } whole, Note: null } figure } item)
                continue;
            var counted = group.Select(part => (Figure)part.Record).Where(part => part.Unit == figure.Unit).ToList();
            var sum = counted.Sum(part => part.Value!.Value);
            if (counted.Count > 1 && sum != whole)
                draft.Problems.Add(Words.PartsDiffer(item.At(item.Dataset["value"]), whole, sum));
        }
    }
}
