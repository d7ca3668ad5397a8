using System.Collections.Frozen;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>The two old Vietnamese encodings, as they look when their bytes are read as Latin-1.</summary>
internal static class LegacyEncoding
{
    private static readonly FrozenDictionary<char, char> Tcvn3 = Pairs(
        "¨ă©âªê«ô¬ơ\u00ADư®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ" +
        "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ" +
        "×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöửõừ÷ữøứùựúỳûỷüỹýýþỵ");

    private static readonly FrozenDictionary<char, char> VniLetters = Pairs("ñđôơöưæỉóĩòịîỵííìì");

    /// <summary>What a VNI mark adds to the vowel before it: circumflex or breve (or nothing), and a tone.</summary>
    private static readonly FrozenDictionary<char, string> VniMarks = new Dictionary<char, string>
    {
        ['ø'] = "\u0300",
        ['ù'] = "\u0301",
        ['û'] = "\u0309",
        ['õ'] = "\u0303",
        ['ï'] = "\u0323",
        ['â'] = "\u0302",
        ['á'] = "\u0302\u0301",
        ['à'] = "\u0302\u0300",
        ['å'] = "\u0302\u0309",
        ['ã'] = "\u0302\u0303",
        ['ä'] = "\u0302\u0323",
        ['ê'] = "\u0306",
        ['é'] = "\u0306\u0301",
        ['è'] = "\u0306\u0300",
        ['ú'] = "\u0306\u0309",
        ['ü'] = "\u0306\u0303",
        ['ë'] = "\u0306\u0323",
    }.ToFrozenDictionary();

    public static string FromTcvn3(ReadOnlySpan<char> word)
    {
        var decoded = word.ToString().ToCharArray();
        for (var i = 0; i < decoded.Length; i++)
            decoded[i] = char.ToLowerInvariant(Tcvn3.GetValueOrDefault(decoded[i], decoded[i]));

        return new string(decoded);
    }

    /// <summary>Decodes a word in lower case.</summary>
    public static string FromVni(ReadOnlySpan<char> word)
    {
        var decoded = new System.Text.StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var letter = VniLetters.GetValueOrDefault(word[i], word[i]);
            decoded.Append(letter);
            if ("aeouyơư".Contains(letter, StringComparison.Ordinal) && i + 1 < word.Length && VniMarks.TryGetValue(word[i + 1], out var marks))
            {
                decoded.Append(marks);
                i++;
            }
        }

        return Text.Normalise(decoded.ToString());
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
