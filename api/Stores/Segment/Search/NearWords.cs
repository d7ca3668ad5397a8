namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds words that are one slip away: every such text is made and looked up, which for a short word is a few hundred looks.</summary>
/// <param name="words">The words of the segment.</param>
internal sealed class NearWords(WordIndex words)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Nobody slips only once in a longer word, and it would be many looks.</summary>
    public const int Longest = 24;

    /// <summary>The word alone when it is known, else so many near ones, the commonest first.</summary>
    public List<KnownWord> Find(string folded, int count)
    {
        if (Known(folded) is { } itself)
            return [itself];
        if (count == 0 || folded.Length > Longest)
            return [];
        return [.. OneSlip(folded).Distinct(StringComparer.Ordinal).Select(Known).OfType<KnownWord>()
            .OrderByDescending(word => word.Rows).ThenBy(word => word.Folded, StringComparer.Ordinal).Take(count)];
    }

    private KnownWord? Known(string folded)
    {
        var rows = words.Folded(folded).Rows;
        if (rows == 0)
            return null;
        var commonest = words.Variants(folded).MaxBy(variant => variant.List.Rows);
        return new(folded, commonest.Exact, rows);
    }

    /// <summary>Every text that is one slip away from a word; some more than once.</summary>
    public static IEnumerable<string> OneSlip(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            var (before, after) = (word[..i], word[i..]);
            if (after.Length > 0)
                yield return before + after[1..];
            if (after.Length > 1)
                yield return before + after[1] + after[0] + after[2..];
            foreach (var letter in Letters)
            {
                yield return before + letter + after;
                if (after.Length > 0)
                    yield return before + letter + after[1..];
            }
        }
    }
}
