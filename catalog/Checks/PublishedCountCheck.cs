using System.Collections.Frozen;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>A list of recipients is as long as the number that was published with it, where there is no doubt what was counted.</summary>
internal static class PublishedCountCheck
{
    private static readonly FrozenDictionary<string, RecipientKind> Units = new Dictionary<string, RecipientKind>
    {
        ["tập thể"] = RecipientKind.Collective,
        ["cá nhân"] = RecipientKind.Individual,
        ["hộ gia đình"] = RecipientKind.Household,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of counts that are not those of the list itself.</summary>
    private static readonly string[] OtherCounts = ["đề nghị", "lũy kế", "đăng ký"];

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        switch (item.Record)
        {
            case Commendation award:
                draft.Memory<Lists>().Add(award);
                break;

            case Figure { PartOf: null, Value: { } value } figure when Units.TryGetValue(figure.Unit, out var kind) && draft.Find(figure.Subject.Id)?.Record is Document
                && !Roughly.Is(figure.ValueText) && !OtherCounts.Any(word => figure.Measure.Contains(word, StringComparison.OrdinalIgnoreCase)):
                draft.Memory<Counts>().Add((figure.Subject.Id, kind, value, item.At(item.Dataset["value"])));
                break;

            case Consultation { ProposedCount: { } count } consultation when count < consultation.ProposedAwards.Count:
                problems.Add(Words.CountDiffers(item.At(item.Dataset["proposedCount"]), count, consultation.ProposedAwards.Count));
                break;
        }
    }

    public static void Run(Draft draft)
    {
        var lists = draft.Memory<Lists>();
        foreach (var counts in draft.Memory<Counts>().GroupBy(count => (count.Decision, count.Kind)))
        {
            // Two counts of one kind count different things.
            if (counts.Count() > 1 || !lists.TryGetValue(counts.Key, out var list))
                continue;
            var (_, _, value, at) = counts.Single();
            if (list.Rows < value || (list.Rows > value && list.Award is not null))
                draft.Problems.Add(Words.CountDiffers(at, value, list.Rows));
        }
    }

    private sealed class Counts : List<(string Decision, RecipientKind Kind, decimal Value, Spot At)>;

    /// <summary>How many rows a decision has for a kind of recipient, and the award when it gives only one: with several, one recipient may have several rows.</summary>
    private sealed class Lists : Dictionary<(string Decision, RecipientKind Kind), (int Rows, string? Award)>
    {
        public void Add(Commendation award)
        {
            var key = (award.Decision.Id, award.RecipientKind);
            this[key] = TryGetValue(key, out var list) ? (list.Rows + 1, list.Award == award.Award ? list.Award : null) : (1, award.Award);
        }
    }
}
