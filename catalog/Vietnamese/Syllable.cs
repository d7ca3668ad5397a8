using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Which runs of letters can be a Vietnamese syllable.</summary>
internal static class Syllable
{
    private const int Longest = 8;

    private static readonly FrozenSet<string> Onsets = Words(
        "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    private static readonly FrozenSet<string> Rimes = Words(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
        ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu yêm yên yêng yêt yêu ynh ych yt
        """);

    private static readonly FrozenSet<string> OnsetsBeforeY = Words("h k l m qu s t th v");

    /// <summary>True for one syllable that Vietnamese spelling allows, in lower case, tone included.</summary>
    public static bool IsPossible(ReadOnlySpan<char> lower)
    {
        if (lower.Length is 0 or > Longest)
            return false;

        Span<char> letters = stackalloc char[lower.Length];
        var tone = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            var here = Letters.ToneOf(lower[i]);
            if (here > 0 && tone > 0)
                return false;

            tone = Math.Max(tone, here);
            letters[i] = Letters.WithoutTone(lower[i]);
        }

        // A syllable closed by a stop has sắc or nặng only.
        if (IsStopped(letters) && tone is not (4 or 5))
            return false;

        for (var onset = Math.Min(3, letters.Length - 1); onset >= 0; onset--)
        {
            if (IsSplit(letters[..onset], letters[onset..]))
                return true;
        }

        return false;
    }

    private static bool IsStopped(ReadOnlySpan<char> letters) =>
        letters[^1] is 'c' or 'p' or 't' || letters.EndsWith("ch", StringComparison.Ordinal);

    private static bool IsSplit(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime)
    {
        // The same sound is written k, gh, ngh before e, ê, i, y and c, g, ng before the others.
        var front = rime[0] is 'e' or 'ê' or 'i' or 'y';
        if (front ? onset is "c" or "ng" || (onset is "g" && rime[0] is not 'i') : onset is "k" or "gh" or "ngh")
            return false;

        if (onset.Length > 0 && !Onsets.GetAlternateLookup<ReadOnlySpan<char>>().Contains(onset))
            return false;

        return rime is "y"
            ? onset.Length is 0 || OnsetsBeforeY.GetAlternateLookup<ReadOnlySpan<char>>().Contains(onset)
            : Rimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rime);
    }

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
