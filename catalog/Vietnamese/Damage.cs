namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>The first place where a text shows that it was damaged on its way here.</summary>
/// <param name="Kind">What has happened.</param>
/// <param name="Position">Where it starts, in characters of the text.</param>
/// <param name="Found">The damaged word.</param>
/// <param name="Likely">What the word looks like it should be, in lower case, where that can be told.</param>
public sealed record Damage(DamageKind Kind, int Position, string Found, string? Likely)
{
    /// <summary>
    /// The first damage in a text, or null. A word counts as of an old encoding only when it cannot be a Vietnamese
    /// syllable as it stands and becomes one when decoded; doubtful words, which French has too, count only in numbers.
    /// </summary>
    public static Damage? Find(string text)
    {
        Damage?[] found = [Decomposition(text), DamagedLetters.Find(text), DamagedWords.Find(text)];
        return found.OfType<Damage>().MinBy(damage => damage.Position);
    }

    private static Damage? Decomposition(string text)
    {
        var composed = Text.Normalise(text);
        if (ReferenceEquals(text, composed))
            return null;

        var position = text.AsSpan().CommonPrefixLength(composed);
        var (start, end) = (position, position);
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        while (end < text.Length && (char.IsLetter(text[end]) || Composition.IsMark(text[end])))
            end++;

        var word = text[start..end];
        return new Damage(DamageKind.Decomposed, position, word, Text.Normalise(word).ToLowerInvariant());
    }
}
