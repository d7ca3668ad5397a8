using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No period ends before it starts.</summary>
internal static class PeriodCheck
{
    private static readonly (string From, string Until)[] Pairs =
    [
        ("startsOn", "endsOn"), ("from", "until"), ("notBefore", "notAfter"), ("validFrom", "validUntil"),
        ("opensOn", "closesOn"), ("achievementFrom", "achievementUntil"), ("registeredOn", "recognizedOn"),
    ];

    public static void Run(Draft draft)
    {
        foreach (var item in draft.Items)
            Row(item, draft.Problems);
    }

    public static void Row(Item item, List<Problem> problems)
    {
        foreach (var (from, until) in Pairs)
        {
            if (item.Dataset.Find(from) is { } first && item.Dataset.Find(until) is { } last
                && first.Get(item.Record) is DateOnly start && last.Get(item.Record) is DateOnly end && end < start)
                problems.Add(Words.PeriodOrder(item.At(last), first, last));
        }
    }
}
