namespace ThiDua.Portal.Tests.Vietnamese;

/// <summary>The Vietnamese vowels with their six tones, and every way to type one of them.</summary>
internal static class Alphabet
{
    private const string Marks = "\0\u0300\u0309\u0303\u0301\u0323";

    /// <summary>Tones in dictionary order, and the letter without marks.</summary>
    public static readonly (string Row, string Bare)[] Vowels =
    [
        ("aàảãáạ", "a"), ("ăằẳẵắặ", "a"), ("âầẩẫấậ", "a"), ("eèẻẽéẹ", "e"), ("êềểễếệ", "e"), ("iìỉĩíị", "i"),
        ("oòỏõóọ", "o"), ("ôồổỗốộ", "o"), ("ơờởỡớợ", "o"), ("uùủũúụ", "u"), ("ưừửữứự", "u"), ("yỳỷỹýỵ", "y"),
    ];

    private static readonly Dictionary<char, string> Qualities = new()
    {
        ['ă'] = "a\u0306",
        ['â'] = "a\u0302",
        ['ê'] = "e\u0302",
        ['ô'] = "o\u0302",
        ['ơ'] = "o\u031B",
        ['ư'] = "u\u031B",
    };

    private static readonly Dictionary<char, string> Apart = Vowels
        .SelectMany(vowel => vowel.Row.Select((letter, tone) => (letter, spelling: Spellings(vowel.Row[0], tone).First())))
        .SelectMany(pair => new[] { pair, (letter: char.ToUpperInvariant(pair.letter), spelling: Upper(pair.spelling)) })
        .ToDictionary(pair => pair.letter, pair => pair.spelling);

    /// <summary>Fully apart, half composed, and with the marks in the other order.</summary>
    public static IEnumerable<string> Spellings(char vowel, int tone)
    {
        var mark = tone is 0 ? "" : Marks[tone].ToString();
        if (!Qualities.TryGetValue(vowel, out var quality))
            return [vowel + mark];

        return [quality + mark, vowel + mark, quality[0] + mark + quality[1]];
    }

    /// <summary>Those of them that Unicode holds to be the same: two marks above the letter do not change places.</summary>
    public static IEnumerable<string> EquivalentSpellings(char vowel, int tone) =>
        vowel is 'ơ' or 'ư' || tone is 5 ? Spellings(vowel, tone) : Spellings(vowel, tone).Take(2);

    public static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Decompose(string text) =>
        string.Concat(text.Select(c => Apart.TryGetValue(c, out var spelling) ? spelling : c.ToString()));
}
