using System.Globalization;
using System.Text;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Sort keys: letters of all words, a tab, the tone of each word, a tab, the text itself.</summary>
internal static class Ordering
{
    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const char BetweenLevels = '\t';
    private const char BetweenWords = ' ';

    // A number starts with its length, below every letter and above the space: longer numbers are greater.
    private const char ShortestNumber = '!';
    private const int LongestNumber = '?' - ShortestNumber;
    private const char FirstLetter = 'A';
    private const char OtherScript = (char)(FirstLetter + 40);

    public static string Key(string text)
    {
        text = Text.Normalise(text);
        var letters = new CharBuffer(text.Length * 3 + 8);
        var tones = new CharBuffer(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }

            if (letters.Length > 0)
                letters.Append(BetweenWords);

            i = char.IsAsciiDigit(text[i]) ? Number(text, i, ref letters, ref tones) : Word(text, i, ref letters, ref tones);
        }

        letters.Append(BetweenLevels);
        letters.Append(tones.Written);
        letters.Append(BetweenLevels);
        letters.Append(text);
        var key = letters.Written.ToString();
        letters.Dispose();
        tones.Dispose();
        return key;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static int Word(string text, int i, ref CharBuffer letters, ref CharBuffer tones)
    {
        var before = tones.Length;
        for (; i < text.Length && (IsPart(text[i]) || Composition.IsMark(text[i])) && !char.IsAsciiDigit(text[i]); i++)
        {
            if (Letters.ToneOf(text[i]) is > 0 and var tone)
                tones.Append((char)('0' + tone));

            if (!Composition.IsMark(text[i]))
                Letter(text[i], ref letters);
        }

        if (tones.Length == before)
            tones.Append('0');

        return i;
    }

    private static void Letter(char c, ref CharBuffer letters)
    {
        if (Alphabet.IndexOf(Letters.WithoutTone(c), StringComparison.Ordinal) is >= 0 and var place)
        {
            letters.Append((char)(FirstLetter + place));
        }
        else if (Letters.Fold(c) is '\0')
        {
            letters.Append(Letter(Letters.Pair(c)[0]));
            letters.Append(Letter(Letters.Pair(c)[1]));
        }
        else if (char.IsAsciiLetter(Letters.Fold(c)))
        {
            letters.Append(Letter(Letters.Fold(c)));
        }
        else
        {
            letters.Append(OtherScript);
            letters.Append(((int)char.ToLowerInvariant(c)).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static char Letter(char folded) => (char)(FirstLetter + Alphabet.IndexOf(folded, StringComparison.Ordinal));

    private static int Number(string text, int i, ref CharBuffer letters, ref CharBuffer tones)
    {
        var digits = new StringBuilder();
        while (true)
        {
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                digits.Append(text[i++]);

            if (!IsThousands(text, i) || digits.Length == 0)
                break;

            i++;
        }

        var value = digits.ToString().TrimStart('0');
        letters.Append((char)(ShortestNumber + Math.Min(value.Length, LongestNumber)));
        letters.Append(value);
        tones.Append('0');
        return i;
    }

    /// <summary>A full stop before exactly three digits groups a number: 1.000 is a thousand.</summary>
    private static bool IsThousands(string text, int i) =>
        i + 3 < text.Length && text[i] is '.'
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4]));
}
