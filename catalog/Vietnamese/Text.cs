namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>The rules of Vietnamese text that every part of the portal shares: one form, folding, order and addresses.</summary>
public static class Text
{
    /// <summary>The text in Unicode's composed form (NFC). Letters of other scripts than Latin are left as they are.</summary>
    public static string Normalise(string text) => Normalisation.Compose(text);

    /// <summary>True when <see cref="Normalise"/> would change nothing.</summary>
    public static bool IsNormalised(string text) => ReferenceEquals(text, Normalise(text));

    /// <summary>
    /// Lower case, without marks, đ as d; composed and decomposed text give the same. Vietnamese text becomes ASCII:
    /// typographic quotes, dashes and spaces become plain ones, invisible characters go. Folding twice changes nothing more.
    /// </summary>
    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>
    /// A key that puts texts in the order of a Vietnamese dictionary when keys are compared ordinally: words first, then
    /// letters a ă â b c d đ e ê …, then tones ngang huyền hỏi ngã sắc nặng, then the text itself. Digits come before
    /// letters and whole numbers by value. Two texts have the same key only when they are the same text once normalised.
    /// </summary>
    public static string SortKey(string text) => Ordering.Key(text);

    /// <summary>The text as a part of a web address: <c>[a-z0-9]</c> in groups joined by one hyphen; empty when it has neither letter nor digit.</summary>
    public static string Slug(string text)
    {
        var folded = Fold(text);
        var slug = new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug[length++] = c;
            else if (length > 0 && slug[length - 1] is not '-')
                slug[length++] = '-';
        }

        return new string(slug, 0, length).TrimEnd('-');
    }
}
