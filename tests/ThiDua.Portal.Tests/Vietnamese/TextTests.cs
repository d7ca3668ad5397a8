using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Vietnamese;

public sealed class TextTests
{
    [Fact]
    public void Every_vowel_with_every_tone_has_one_composed_form_and_folds_to_its_bare_letter()
    {
        foreach (var (row, bare) in Alphabet.Vowels)
        {
            for (var tone = 0; tone < 6; tone++)
            {
                var upper = row.ToUpperInvariant()[tone].ToString();
                var lower = row[tone].ToString();
                Assert.Equal(bare, Text.Fold(lower));
                Assert.Equal(bare, Text.Fold(upper));

                foreach (var apart in Alphabet.Spellings(row[0], tone))
                {
                    Assert.Equal(bare, Text.Fold(apart));
                    Assert.Equal(bare, Text.Fold(Alphabet.Upper(apart)));
                }

                foreach (var apart in Alphabet.EquivalentSpellings(row[0], tone))
                {
                    Assert.Equal(lower, Text.Normalise(apart));
                    Assert.Equal(upper, Text.Normalise(Alphabet.Upper(apart)));
                }
            }
        }
    }

    [Theory]
    [InlineData("Đồng Khởi mới", "dong khoi moi")]
    [InlineData("ỦY BAN NHÂN DÂN", "uy ban nhan dan")]
    [InlineData("“Dân vận khéo” – năm 2023…", "\"dan van kheo\" - nam 2023...")]
    [InlineData("Số 217-QĐ/TW", "so 217-qd/tw")]
    [InlineData("Øresund, Łódź, Æsir, œuvre, Straße, naïve", "oresund, lodz, aesir, oeuvre, strasse, naive")]
    [InlineData("Москва", "москва")]
    [InlineData("", "")]
    public void Fold_gives(string text, string folded) => Assert.Equal(folded, Text.Fold(text));

    [Fact]
    public void Folding_any_character_twice_changes_nothing_more()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var once = Text.Fold(((char)c).ToString());
            Assert.Equal(once, Text.Fold(once));
        }
    }

    [Fact]
    public void Folding_a_text_twice_changes_nothing_more() =>
        Law.Holds(Samples.Texts, text => Text.Fold(Text.Fold(text)) == Text.Fold(text));

    [Fact]
    public void Composed_and_decomposed_text_fold_to_the_same() =>
        Law.Holds(Samples.Vietnamese, text => Text.Fold(Alphabet.Decompose(text)) == Text.Fold(text));

    [Fact]
    public void Vietnamese_text_folds_to_ascii() =>
        Law.Holds(Samples.Vietnamese, text => Text.Fold(text).All(char.IsAscii));

    [Fact]
    public void Normalising_undoes_decomposition_and_is_done_once() =>
        Law.Holds(Samples.Vietnamese, text =>
            Text.Normalise(Alphabet.Decompose(text)) == text && Text.IsNormalised(text));

    [Fact]
    public void Normalising_any_text_twice_changes_nothing_more() =>
        Law.Holds(Samples.Texts, text => Text.IsNormalised(Text.Normalise(text)));

    [Fact]
    public void A_long_run_of_marks_is_normalised_in_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));
        Assert.Equal('ạ', Text.Normalise("a" + marks)[0]);
    }

    [Theory]
    [InlineData("Phong trào thi đua “Dân vận khéo” năm 2023", "phong-trao-thi-dua-dan-van-kheo-nam-2023")]
    [InlineData("217-QĐ/TW", "217-qd-tw")]
    [InlineData("  --Đ--  ", "d")]
    [InlineData("Tỷ lệ 63,7%", "ty-le-63-7")]
    [InlineData("东 — ", "")]
    [InlineData("", "")]
    public void Slug_gives(string text, string slug) => Assert.Equal(slug, Text.Slug(text));

    [Fact]
    public void A_slug_is_lower_ascii_words_with_single_hyphens_and_is_its_own_slug() =>
        Law.Holds(Samples.Texts, text =>
        {
            var slug = Text.Slug(text);
            return slug == Text.Slug(slug)
                && slug.All(c => c is '-' || char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c))
                && !slug.StartsWith('-') && !slug.EndsWith('-') && !slug.Contains("--", StringComparison.Ordinal);
        });
}
