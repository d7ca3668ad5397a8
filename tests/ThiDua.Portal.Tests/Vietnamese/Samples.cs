using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Portal.Tests.Vietnamese;

/// <summary>Generated texts.</summary>
internal static class Samples
{
    private const string Consonants = "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX";

    private static readonly string Letters =
        string.Concat(Alphabet.Vowels.Select(vowel => vowel.Row + vowel.Row.ToUpperInvariant())) + Consonants;

    /// <summary>Composed text of Vietnamese letters, digits and the punctuation of official documents.</summary>
    public static readonly Gen<string> Vietnamese = Text(Gen.Frequency(
        (8, Gen.Elements(Letters.ToCharArray())),
        (1, Gen.Elements("0123456789".ToCharArray())),
        (2, Gen.Elements(" ,.;:-–—/()“”‘’\"'…%\n".ToCharArray()))));

    /// <summary>Any text at all: Vietnamese, marks on their own, other scripts, halves of surrogate pairs.</summary>
    public static readonly Gen<string> Texts = Text(Gen.Frequency(
        (4, Gen.Elements(Letters.ToCharArray())),
        (2, Gen.Elements("\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0340\u0344\u0345\u034F\u0327".ToCharArray())),
        (2, Gen.Elements(" -./0123456789".ToCharArray())),
        (1, Gen.Choose(0, char.MaxValue).Select(c => (char)c))));

    private static Gen<string> Text(Gen<char> letters) => Gen.ListOf(letters).Select(list => string.Concat(list));
}
