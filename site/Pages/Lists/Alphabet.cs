namespace ThiDua.Portal.Site.Pages.Lists;

/// <summary>The letters under which names are found: those of the Vietnamese alphabet, and the four that names borrow.</summary>
internal static class Alphabet
{
    /// <summary>Each letter with its tones, in order.</summary>
    private static readonly string[] Letters =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m", "n",
        "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
    ];

    /// <summary>How people type the letters that ASCII lacks.</summary>
    private static readonly Dictionary<char, string> Typed = new() { ['ă'] = "aw", ['â'] = "aa", ['đ'] = "dd", ['ê'] = "ee", ['ô'] = "oo", ['ơ'] = "ow", ['ư'] = "uw" };

    /// <summary>The letter of a name: its first letter or digit, whatever marks or quotation marks stand on or before it.</summary>
    public static GroupKey KeyOf(string name)
    {
        var first = char.ToLowerInvariant(name.FirstOrDefault(char.IsLetterOrDigit));
        var at = Array.FindIndex(Letters, letter => letter.Contains(first, StringComparison.Ordinal));
        if (at < 0)
            return new("so-va-dau", Words.OtherLetters, "00");
        var letter = Letters[at][0];
        return new(Typed.GetValueOrDefault(letter, $"{letter}"), $"{char.ToUpperInvariant(letter)}", $"{at + 1:D2}");
    }
}
