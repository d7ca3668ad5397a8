using ThiDua.Portal.Catalog;
using ThiDua.Portal.Site.Pages.Lists;
using ThiDua.Portal.Site.Views;

namespace ThiDua.Portal.Site.Pages.Data;

/// <summary>The statistics page: plain counts of what the portal holds.</summary>
public static class StatisticsPages
{
    public const string Address = "/thong-ke";

    private const int Most = 30;

    /// <summary>Ways to divide that are for finding, not for counting.</summary>
    private static readonly string[] Uncounted = ["chu-cai", "muc", "van-ban", "trang-thai"];

    private static readonly string[] Sides = ["form", "title", "level", "recipientKind", "kind", "year"];

    public static IEnumerable<Page> Of(Edition edition, IReadOnlyList<Shelf> shelves, Counts counts)
    {
        yield return Page.At(Address, () => new Frame(edition, Words.Statistics, Address) { Description = Words.StatisticsDescription }
            .With(new Views_Statistics(), [.. shelves.Select(Part), Commendations(edition, counts)]));
    }

    private static StatisticsPart Part(Shelf shelf)
    {
        var counted = shelf.Groupings.Where(grouping => !Uncounted.Contains(grouping.Slug) && grouping.Groups.Count > 0).ToLookup(grouping => grouping.Groups.Any(group => group.Label != Words.UnknownGroup));
        return new(
            shelf.Folder,
            shelf.Title,
            shelf.Records.Count,
            [
                .. counted[true].Select(grouping => new CountTable(
                    $"{shelf.Folder}-{grouping.Slug}",
                    Words.CountedBy(shelf.Title, grouping.Label),
                    grouping.Label,
                    [.. Largest(grouping).Select(group => new CountRow(new(group.Label, shelf.AddressOf(grouping, group)), group.Records.Count))],
                    shelf.Records.Count,
                    grouping.Groups.Count > Most ? new(Words.OtherGroups(grouping.Groups.Count - Most), $"{shelf.Index}#{grouping.Slug}") : null)),
                .. Results(shelf),
            ],
            shelf.Data[0].Address)
        {
            Silent = [.. counted[false].Select(grouping => grouping.Label)],
        };
    }

    /// <summary>What was promised beside what was published: the same on every day.</summary>
    private static IEnumerable<CountTable> Results(Shelf shelf)
    {
        foreach (var (slug, title, records) in new[]
        {
            ("ket-qua-moc", Words.ResultsOf(Obligation.Dataset.Label), shelf.Records.OfType<Obligation>().Select(row => row.ResultIn is not null || row.ResultOn is not null || row.ResultText is not null).ToList()),
            ("ket-qua-chi-tieu", Words.ResultsOf(Target.Dataset.Label), shelf.Records.OfType<Target>().Select(row => row.ResultIn is not null || row.ResultValue is not null || row.ResultText is not null).ToList()),
        })
        {
            if (records.Count > 0)
                yield return new($"{shelf.Folder}-{slug}", title, Words.Result, [new(new(Words.State(ObligationState.Published)), records.Count(known => known)), new(new(Words.State(ObligationState.NotSeen)), records.Count(known => !known))], records.Count);
        }
    }

    /// <summary>The groups of a table: all in their order, or the largest where there are too many.</summary>
    private static IEnumerable<Group> Largest(Grouping grouping) =>
        grouping.Groups.Count <= Most ? grouping.Groups : grouping.Groups.OrderByDescending(group => group.Records.Count).Take(Most);

    /// <summary>Honours are rows of decisions and have no list of their own: one pass over all of them.</summary>
    private static StatisticsPart Commendations(Edition edition, Counts counts)
    {
        var dataset = Commendation.Dataset;
        var columns = Sides.Select(name => dataset[name]).ToList();
        var found = columns.ToDictionary(column => column, _ => new SortedDictionary<int, (string Label, int Count)>());
        var decisions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var honour in edition.Publication.All<Commendation>())
        {
            decisions.Add(honour.Decision.Id);
            foreach (var column in columns)
            {
                var value = column.Get(honour);
                var key = value switch { null => int.MaxValue, int year => -year, _ => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) };
                var label = value switch { null => Words.UnknownGroup, int year => $"{year}", _ => Words.Capital(((Enum)value).Label()) };
                found[column][key] = (label, found[column].GetValueOrDefault(key).Count + 1);
            }
        }

        return new(
            dataset.Name,
            Words.Honours,
            counts[dataset],
            [
                .. columns.Where(column => found[column].Count > 0).Select(column => new CountTable(
                    $"{dataset.Name}-{column.Name}",
                    Words.CountedBy(Words.Honours, column.Label),
                    column.Label,
                    [.. found[column].Values.Select(one => new CountRow(new(one.Label), one.Count))],
                    counts[dataset])),
            ],
            $"/data/{dataset.Name}.csv")
        {
            Made = Words.HonoursIn(decisions.Count),
        };
    }
}
