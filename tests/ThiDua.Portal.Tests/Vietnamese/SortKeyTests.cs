using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Vietnamese;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("an", "ăn", "ân", "ba", "ca", "da", "đa", "ea", "êa", "oa", "ôa", "ơa", "pa", "ua", "ưa", "va")]
    [InlineData("ma", "mà", "mả", "mã", "má", "mạ", "man")]
    [InlineData("2 tháng", "05 tháng", "10 tháng", "ba tháng")]
    [InlineData("999 đồng", "1.000 đồng", "1001 đồng", "20.000 đồng")]
    [InlineData("Dân vận", "Dân vận khéo", "Dân vận khéo 2022", "Dân vận khéo 2023")]
    [InlineData("Đan Phượng", "Đắk Nông", "Đồng Nai", "Đồng Tháp")]
    [InlineData("Dương", "Đa")]
    [InlineData("bà bán", "ba xã", "bac")]
    [InlineData("Hoà", "Hòa")]
    [InlineData("217-QĐ/TW", "218-QĐ/TW", "1231-CV/TU")]
    [InlineData("Zürich", "Москва")]
    public void Texts_stand_in_this_order(params string[] texts)
    {
        foreach (var (first, second) in texts.Zip(texts.Skip(1)))
            Assert.True(Compare(first, second) < 0, $"{first} < {second}");
    }

    [Theory]
    [InlineData("“Dân vận khéo”", "Dân vận khéo", "Dân vận khó")]
    [InlineData("kinh tế - xã hội", "kinh tế xã hội", "kinh tế xã hộn")]
    public void Punctuation_decides_only_between_equal_words(string one, string other, string next)
    {
        Assert.NotEqual(0, Compare(one, other));
        Assert.True(Compare(one, next) < 0 && Compare(other, next) < 0);
    }

    [Fact]
    public void Equal_keys_mean_equal_normalised_texts() =>
        Law.Holds(Gen.Two(Samples.Texts), pair =>
            (Compare(pair.Item1, pair.Item2) == 0) == (Text.Normalise(pair.Item1) == Text.Normalise(pair.Item2)));

    [Fact]
    public void Decomposed_text_has_the_same_key() =>
        Law.Holds(Samples.Vietnamese, text => Text.SortKey(Alphabet.Decompose(text)) == Text.SortKey(text));

    [Fact]
    public void The_order_is_antisymmetric_and_transitive() =>
        Law.Holds(Gen.Three(Samples.Vietnamese), three =>
        {
            var (a, b, c) = three;
            return Math.Sign(Compare(a, b)) == -Math.Sign(Compare(b, a))
                && (Compare(a, b) > 0 || Compare(b, c) > 0 || Compare(a, c) <= 0);
        });

    [Fact]
    public void Numbers_stand_by_value() =>
        Law.Holds(Gen.Two(Gen.Choose(0, int.MaxValue)), pair =>
            Math.Sign(Compare($"Số {pair.Item1} a", $"Số {pair.Item2} a")) == Math.Sign(pair.Item1.CompareTo(pair.Item2)));

    private static int Compare(string one, string other) => string.CompareOrdinal(Text.SortKey(one), Text.SortKey(other));
}
