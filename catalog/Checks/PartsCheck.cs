using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Catalog.Checks;

/// <summary>Published parts that do not add up to their published whole are flagged, never repaired.</summary>
internal static class PartsCheck
{
    private const int PartsToldTwice = 4;

    public static void Run(Draft draft, Item item, List<Problem> problems)
    {
        if (item.Record is not Figure figure)
            return;
        if (draft.Find(item.Record.Id) is null)
            draft.Memory<StreamedFigures>()[item.Record.Id] = (figure.Value, figure.Unit, Roughly.Is(figure.ValueText), item.At(item.Dataset["value"]));
        if (figure.PartOf is { } whole)
            draft.Memory<Sums>().Add(whole.Id, figure);
    }

    public static void Run(Draft draft)
    {
        foreach (var ((id, unit), sum) in draft.Memory<Sums>())
        {
            if (Whole(draft, id) is not ({ } value, var unitOfWhole, false, var at) || unitOfWhole != unit || sum.IsRough)
                continue;

            if (IsUneven(value, sum.Value, sum.Count, sum.HasGap))
                draft.Problems.Add(Words.PartsDiffer(at, value, sum.Value));
        }
    }

    /// <summary>One part, or parts beside one without a number, may be less than the whole; parts told in two ways add up to it twice.</summary>
    private static bool IsUneven(decimal whole, decimal sum, int count, bool hasGap) =>
        sum < whole ? count > 1 && !hasGap : sum > whole && (count < PartsToldTwice || whole == 0 || sum % whole != 0);

    private static (decimal? Value, string Unit, bool IsRough, Spot At)? Whole(Draft draft, string id) => draft.Find(id) switch
    {
        { Record: Figure figure } item => (figure.Value, figure.Unit, Roughly.Is(figure.ValueText), item.At(item.Dataset["value"])),
        null when draft.Memory<StreamedFigures>().TryGetValue(id, out var streamed) => streamed,
        _ => null,
    };

    /// <summary>Of figures that stream by, what is needed when they are wholes.</summary>
    private sealed class StreamedFigures : Dictionary<string, (decimal? Value, string Unit, bool IsRough, Spot At)>;

    private sealed class Sums : Dictionary<(string Whole, string Unit), (decimal Value, int Count, bool HasGap, bool IsRough)>
    {
        public void Add(string whole, Figure part)
        {
            var sum = this.GetValueOrDefault((whole, part.Unit));
            this[(whole, part.Unit)] = (sum.Value + (part.Value ?? 0), sum.Count + 1, sum.HasGap || part.Value is null, sum.IsRough || Roughly.Is(part.ValueText));
        }
    }
}
