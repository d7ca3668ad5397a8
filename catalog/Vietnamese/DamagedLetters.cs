namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Damage that one pair of characters proves.</summary>
internal static class DamagedLetters
{
    public static Damage? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80 && KindAt(text, i) is { } kind)
                return new Damage(kind, i, Word(text, i), null);
        }

        return null;
    }

    private static DamageKind? KindAt(string text, int i)
    {
        var (c, next, third) = (text[i], At(text, i + 1), At(text, i + 2));
        return c switch
        {
            '\uFFFD' => DamageKind.Lost,
            'Æ' when next is '°' or '¡' => DamageKind.Utf8,
            'Ä' when next is '‘' or '\u0091' or '\u0090' or '\u0083' && third is not '\0' => DamageKind.Utf8,
            'á' when next is '»' or 'º' && IsContinuation(third) => DamageKind.Utf8,
            // « XÃ » is a word in quotes, XÃ HỘI may hold a no-break space.
            'Ã' when next is > '\u00A0' and <= '\u00BF' and not '»' => DamageKind.Utf8,
            _ when IsToned(c) && IsToned(next) && (IsVietnamese(c) || IsVietnamese(next)) => DamageKind.Scrambled,
            _ => null,
        };
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';

    /// <summary>A byte 80-BF as Latin-1 shows it, or as Windows-1252 does.</summary>
    private static bool IsContinuation(char c) =>
        c is >= '\u0080' and <= '\u00BF' || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".Contains(c, StringComparison.Ordinal);

    private static bool IsToned(char c) => Letters.ToneOf(c) > 0 && !Composition.IsMark(c) && "aeiouyăâêôơư".Contains(Letters.WithoutTone(c), StringComparison.Ordinal);

    private static bool IsVietnamese(char c) => c is >= '\u1EA0' and <= '\u1EF9';

    private static string Word(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;

        return text[start..end];
    }
}
