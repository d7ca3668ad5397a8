using System.Buffers;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Writes syllables as people do, from letters and tone.</summary>
public static class SyllableText
{
    internal static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    private static readonly char[] Marks = ['\0', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

    /// <summary>An exact token as a word: <c>hoa_1</c> is hòa.</summary>
    public static string Write(string exact)
    {
        var at = exact.IndexOf('_', StringComparison.Ordinal);
        return at < 0 ? exact : Write(exact[..at], exact[at + 1] - '0');
    }

    /// <summary>Letters with a tone, 0 to 5 in dictionary order, on the vowel where it is written.</summary>
    internal static string Write(string letters, int tone)
    {
        if (tone is < 1 or > 5 || TonePlace(letters) is var place && place < 0)
            return letters;
        return Text.Normalise(letters[..(place + 1)] + Marks[tone] + letters[(place + 1)..]);
    }

    private static int TonePlace(string letters)
    {
        // The u of qu and the i of gi belong to the consonant, unless nothing else is left.
        var first = letters.StartsWith("qu", StringComparison.Ordinal) || letters.StartsWith("gi", StringComparison.Ordinal) ? 2 : 0;
        if (letters.AsSpan(first).IndexOfAny(Vowels) < 0)
            first = 0;
        var start = letters.AsSpan(first).IndexOfAny(Vowels);
        if (start < 0)
            return -1;
        start += first;
        var end = start;
        while (end < letters.Length && Vowels.Contains(letters[end]))
            end++;
        // A letter with a mark of its own carries the tone; of ươ the second.
        for (var i = end - 1; i >= start; i--)
        {
            if (letters[i] > 'z')
                return i;
        }

        // Before a consonant on the second vowel, of three on the middle one; oa, oe and uy carry it as schools teach now.
        return end - start > 1 && (end < letters.Length || end - start == 3 || letters[start..end] is "oa" or "oe" or "uy") ? start + 1 : start;
    }
}
