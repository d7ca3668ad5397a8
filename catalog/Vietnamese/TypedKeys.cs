using System.Text;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Reads a word whose keys stayed as they were typed because no input method was on: <c>ddoongf</c> (Telex) and <c>d9o62ng</c> (VNI) are đồng.</summary>
public static class TypedKeys
{
    private const int Longest = 16;

    /// <summary>The word that was meant; null when the keys do not make a syllable, or nothing else than what is there.</summary>
    public static string? Read(string word)
    {
        if (word.Length is < 2 or > Longest || !word.All(char.IsAsciiLetterOrDigit))
            return null;
        var lower = word.ToLowerInvariant();
        var isNumbered = lower.Any(char.IsAsciiDigit);
        if (Letters(lower, isNumbered) is not var (letters, tone) || letters == lower)
            return null;
        var written = SyllableText.Write(letters, tone);
        return Syllable.IsPossible(written) ? written : null;
    }

    private static (string Letters, int Tone)? Letters(string keys, bool isNumbered)
    {
        var letters = new StringBuilder(keys.Length);
        var tone = 0;
        foreach (var key in keys)
        {
            var toneOf = isNumbered ? key switch { '2' => 1, '3' => 2, '4' => 3, '1' => 4, '5' => 5, _ => 0 } : key switch { 'f' => 1, 'r' => 2, 'x' => 3, 's' => 4, 'j' => 5, _ => 0 };
            if (toneOf > 0 && HasVowel(letters))
            {
                if (tone > 0)
                    return null;
                tone = toneOf;
            }
            else if (!Changed(letters, key, isNumbered))
            {
                if (char.IsAsciiDigit(key))
                    return null;
                letters.Append(key);
            }
        }

        return (letters.ToString(), tone);
    }

    /// <summary>Whether the key changes letters before it instead of standing for itself.</summary>
    private static bool Changed(StringBuilder letters, char key, bool isNumbered) => (isNumbered, key) switch
    {
        (false, 'w') or (true, '7') => Horn(letters, isNumbered) || (key is 'w' && Replace(letters, 'a', 'ă')),
        (true, '8') => Replace(letters, 'a', 'ă'),
        (true, '6') => Replace(letters, 'a', 'â') || Replace(letters, 'e', 'ê') || Replace(letters, 'o', 'ô'),
        (true, '9') or (false, 'd') => letters.Length > 0 && letters[0] == 'd' && Replace(letters, 'd', 'đ'),
        (false, 'a') => Replace(letters, 'a', 'â'),
        (false, 'e') => Replace(letters, 'e', 'ê'),
        (false, 'o') => Replace(letters, 'o', 'ô'),
        _ => false,
    };

    /// <summary>One key makes both letters of ươ.</summary>
    private static bool Horn(StringBuilder letters, bool isNumbered)
    {
        var text = letters.ToString();
        var pair = text.LastIndexOf("uo", StringComparison.Ordinal);
        if (pair >= 0 && !(pair == 1 && text[0] is 'q'))
        {
            letters[pair] = 'ư';
            letters[pair + 1] = 'ơ';
            return true;
        }

        // With ươ typed key by key, the second key finds only its own letter left.
        return Replace(letters, 'o', 'ơ') || (!text.StartsWith("qu", StringComparison.Ordinal) && Replace(letters, 'u', 'ư')) || (isNumbered && text.Contains('ơ', StringComparison.Ordinal));
    }

    private static bool Replace(StringBuilder letters, char from, char to)
    {
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            if (letters[i] != from)
                continue;
            letters[i] = to;
            return true;
        }

        return false;
    }

    private static bool HasVowel(StringBuilder letters) => letters.ToString().AsSpan().ContainsAny(SyllableText.Vowels);
}
