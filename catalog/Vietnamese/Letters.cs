namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>What a letter is made of: its folded form, its lower-case form without tone, and its tone.</summary>
internal static class Letters
{
    private const int Size = 0x1F00;

    private static readonly char[] Folded = new char[Size];
    private static readonly char[] Toneless = new char[Size];
    private static readonly byte[] Tones = new byte[Size];

    static Letters()
    {
        var marks = new List<char>();
        for (var c = '\0'; c < Size; c++)
        {
            marks.Clear();
            var letter = char.ToLowerInvariant(Composition.Decompose(c, marks));
            Folded[c] = Bare(letter);
            Tones[c] = (byte)marks.Select(Tone).FirstOrDefault(tone => tone > 0);
            Toneless[c] = marks.Where(mark => Tone(mark) is 0)
                .Aggregate(letter, (made, mark) => Composition.Compose(made, mark) is var next and not '\0' ? next : made);
        }
    }

    /// <summary>Lower case without marks; NUL for the few letters that fold to two, see <see cref="Pair"/>.</summary>
    public static char Fold(char c) => c < Size ? Folded[c] : char.ToLowerInvariant(c);

    /// <summary>Lower case without the tone, but with the marks that make another letter: ấ gives â.</summary>
    public static char WithoutTone(char c) => c < Size ? Toneless[c] : char.ToLowerInvariant(c);

    /// <summary>The tone of a letter or mark in dictionary order: 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.</summary>
    public static int ToneOf(char c) => Composition.IsMark(c) ? Tone(c) : c < Size ? Tones[c] : 0;

    /// <summary>The two letters that a ligature folds to.</summary>
    public static string Pair(char c) => char.ToLowerInvariant(c) switch { 'æ' or 'ǽ' or 'ǣ' => "ae", 'œ' => "oe", 'þ' => "th", _ => "ss" };

    private static int Tone(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0309' => 2,
        '\u0303' => 3,
        '\u0301' or '\u0341' => 4,
        '\u0323' => 5,
        _ => 0,
    };

    private static char Bare(char lower) => lower switch
    {
        'đ' or 'ð' => 'd',
        'ø' => 'o',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ŋ' => 'n',
        'ſ' => 's',
        'æ' or 'œ' or 'þ' or 'ß' or 'ẞ' => '\0',
        _ => lower,
    };
}
