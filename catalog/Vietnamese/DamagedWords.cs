using System.Buffers;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Words of the old encodings TCVN3 and VNI. Both leave only characters of Latin-1.</summary>
internal static class DamagedWords
{
    /// <summary>So many doubtful words make a finding where they are also half of all words with marks.</summary>
    private const int Many = 3;

    private static readonly SearchValues<char> Tcvn3Signs = SearchValues.Create("¨©ª«¬®µ¶¸¹»¼½¾");

    public static Damage? Find(string text)
    {
        var marked = 0;
        var (tcvn3, vni) = (new Evidence(), new Evidence());
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsPart(text[end]))
                end++;

            var word = text.AsSpan(start, end - start);
            if (word.ContainsAnyInRange('\u0080', char.MaxValue))
            {
                marked++;
                if (!word.ContainsAnyInRange('\u0100', char.MaxValue))
                    Weigh(word, start, tcvn3, vni);
            }

            start = end + 1;
        }

        return Choose([tcvn3, vni], marked);
    }

    private static bool IsPart(char c) => char.IsLetter(c) || c is >= '\u00A1' and <= '\u00FF' and not '¿';

    private static void Weigh(ReadOnlySpan<char> word, int start, Evidence tcvn3, Evidence vni)
    {
        var lower = word.ToString().ToLowerInvariant();
        if (Syllable.IsPossible(lower) && !HasCapitalInside(word))
            return;

        var decoded = LegacyEncoding.FromTcvn3(word);
        if (word.ContainsAnyInRange('A', 'z') && Syllable.IsPossible(decoded))
            tcvn3.Add(IsSurelyTcvn3(word), new Damage(DamageKind.Tcvn3, start, word.ToString(), decoded));

        decoded = LegacyEncoding.FromVni(lower);
        if (decoded != lower && Syllable.IsPossible(decoded))
            vni.Add(IsSurelyVni(lower), new Damage(DamageKind.Vni, start, word.ToString(), decoded));
    }

    private static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsLower(word[i - 1]) && IsMarkedCapital(word[i]))
                return true;
        }

        return false;
    }

    private static bool IsMarkedCapital(char c) => c is >= 'À' and <= 'Þ' and not '×';

    /// <summary>A sign between letters (nh©n), or a capital after a small letter (viÖt).</summary>
    private static bool IsSurelyTcvn3(ReadOnlySpan<char> word) =>
        HasCapitalInside(word) || (word.Length > 2 && word[1..^1].ContainsAny(Tcvn3Signs));

    /// <summary>A vowel with a mark that French, Spanish and Portuguese do not put after it, “où” apart.</summary>
    private static bool IsSurelyVni(string lower)
    {
        if (lower is "où")
            return false;

        for (var i = 1; i < lower.Length; i++)
        {
            if ("aeouyôö".Contains(lower[i - 1], StringComparison.Ordinal) && "øùõâàåäêã".Contains(lower[i], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static Damage? Choose(Evidence[] evidence, int marked)
    {
        var sure = evidence.Where(kind => kind.FirstSure is not null).MinBy(kind => kind.FirstSure!.Position);
        var many = evidence.Where(kind => kind.Count >= Many && kind.Count * 2 >= marked).MaxBy(kind => kind.Count);
        return (sure ?? many)?.First;
    }

    private sealed class Evidence
    {
        public int Count { get; private set; }
        public Damage? First { get; private set; }
        public Damage? FirstSure { get; private set; }

        public void Add(bool sure, Damage damage)
        {
            Count++;
            First ??= damage;
            if (sure)
                FirstSure ??= damage;
        }
    }
}
