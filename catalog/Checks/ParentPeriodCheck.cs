using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A campaign that is part of another, or answers it, runs within its time.</summary>
internal static class ParentPeriodCheck
{
    public static void Run(Draft draft)
    {
        foreach (var item in draft.Items)
        {
            if (item.Record is not Campaign campaign)
                continue;
            foreach (var column in new[] { item.Dataset["parent"], item.Dataset["respondsTo"] })
            {
                if (column.Get(item.Record) is Ref<Campaign> link && draft.Find(link.Id)?.Record is Campaign above && IsOutside(campaign, above))
                    draft.Problems.Add(Words.OutsideParent(item.At(column), column, above.Name));
            }
        }
    }

    private static bool IsOutside(Campaign campaign, Campaign above) =>
        campaign.StartsOn < above.StartsOn || campaign.EndsOn > above.EndsOn || campaign.StartsOn > above.EndsOn || campaign.EndsOn < above.StartsOn;
}
