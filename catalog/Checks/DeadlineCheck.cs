using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A deadline says whether its day is included: without that it is wrong by one day.</summary>
internal static class DeadlineCheck
{
    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Obligation obligation)
            return;
        var (bound, until) = (item.Dataset["bound"], item.Dataset["until"]);
        if (obligation is { Until: not null, Bound: null })
            problems.Add(Words.NoBound(item.At(until), bound));
        if (obligation is { Until: null, Bound: DateBound.OnOrBefore or DateBound.Before })
            problems.Add(Words.NoDeadline(item.At(bound), until));
    }
}
