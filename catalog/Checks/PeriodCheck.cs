using System.Collections.Frozen;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>No period ends before it starts, and no step comes before the one it follows.</summary>
internal static class PeriodCheck
{
    private static readonly (string From, string Until)[] Pairs =
    [
        ("startsOn", "endsOn"), ("from", "until"), ("notBefore", "notAfter"), ("notBefore", "issuedOn"), ("issuedOn", "notAfter"),
        ("validFrom", "validUntil"), ("opensOn", "closesOn"), ("achievementFrom", "achievementUntil"), ("decidedOn", "revokedOn"),
        ("registeredOn", "assignedOn"), ("assignedOn", "reviewedOn"), ("registeredOn", "recognizedOn"), ("recognizedOn", "replicatedOn"),
    ];

    private static readonly FrozenDictionary<Dataset, (Column From, Column Until)[]> Periods = DatasetCatalog.Datasets.ToFrozenDictionary(
        dataset => dataset,
        dataset => Pairs
            .Where(pair => dataset.Find(pair.From) is not null && dataset.Find(pair.Until) is not null)
            .Select(pair => (dataset[pair.From], dataset[pair.Until]))
            .ToArray());

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        foreach (var (from, until) in Periods[item.Dataset])
        {
            if (from.Get(item.Record) is DateOnly first && until.Get(item.Record) is DateOnly last && last < first)
                problems.Add(Words.PeriodOrder(item.At(until), from, until));
        }
    }
}
