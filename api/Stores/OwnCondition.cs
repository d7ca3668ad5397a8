using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>Takes the conditions on one column out of a filter, for facets that show what another choice would give; the same for every store.</summary>
public static class OwnCondition
{
    /// <summary>The filter without the conditions that are on the column alone; false when there are none.</summary>
    public static bool Remove(Filter filter, Column column, out Filter others)
    {
        var parts = filter is Filter.All all ? all.Parts : [filter];
        var kept = parts.Where(part => !IsOn(part, column)).ToList();
        others = FilterForm.All(kept);
        return kept.Count < parts.Count;
    }

    private static bool IsOn(Filter filter, Column column) => filter switch
    {
        Filter.Has has => has.Column == column,
        Filter.Not not => IsOn(not.Part, column),
        Filter.All { Parts.Count: > 0 } all => all.Parts.All(part => IsOn(part, column)),
        Filter.Some { Parts.Count: > 0 } some => some.Parts.All(part => IsOn(part, column)),
        _ => false,
    };
}
