using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>What readers ask of the plain door, each kind in many forms.</summary>
/// <param name="count">How many rows there are.</param>
public sealed class Questions(int count)
{
    private const int Forms = 150;
    private readonly GeneratedCommendations _generated = new(count);

    /// <summary>The kinds with their addresses, but for pages by cursor.</summary>
    public IEnumerable<(string Name, string[] Addresses)> All()
    {
        var pairs = _generated.All().Where((_, i) => i % Math.Max(1, count / Forms) == 0).Take(Forms).Select(Pair).ToArray();
        yield return ("two words, best 20, total, highlight", Each(i => $"commendations?q={Uri.EscapeDataString(pairs[i])}&highlight=true"));
        yield return ("the same with four facets", Each(i => $"commendations?q={Uri.EscapeDataString(pairs[i])}&highlight=true&facet=form,level,kind,place"));
        yield return ("2 to 5 filters, date order, total", Each(Filtered));
        yield return ("suggestions", Each(i => $"suggest?dataset=commendations&q={Uri.EscapeDataString(Beginning(i))}"));
        yield return ("a row by its id", Each(i => $"commendations/{GeneratedCommendations.DecisionOf(i * 7 % _generated.Decisions)}~n{i % Math.Min(count, 400)}"));
    }

    private static string[] Each(Func<int, string> address) => [.. Enumerable.Range(0, Forms).Select(i => "/api/" + address(i))];

    private static string Pair(Commendation row, int number)
    {
        var words = Tokens.Of(row.Achievement!);
        var at = number % (words.Count - 1);
        return $"{words[at].Folded} {words[at + 1].Folded}";
    }

    private string Beginning(int number)
    {
        var name = _generated.Rows(number % _generated.Decisions).First().Recipient;
        return name[..Math.Min(name.Length, 1 + number % 9)];
    }

    private static string Filtered(int number)
    {
        var random = new Random(number);
        string[] filters =
        [
            $"form={EnumNames.Of(typeof(AwardForm))[random.Next(8)].Name}",
            $"level={EnumNames.Of(typeof(Level))[random.Next(4)].Name}",
            $"place={GeneratedCommendations.PlaceOf(random.Next(300))}",
            $"decidedOn.ge={new DateOnly(2014, 1, 1).AddDays(random.Next(4000)):yyyy-MM-dd}",
            "campaign.is=null",
            $"kind.ne={EnumNames.Of(typeof(CommendationKind))[random.Next(6)].Name}",
            "year=2016&year=2019&year=2023",
        ];
        random.Shuffle(filters);
        return $"commendations?sort=-decidedOn&{string.Join('&', filters.Take(random.Next(2, 6)))}";
    }
}
