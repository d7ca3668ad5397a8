using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Vietnamese;

public sealed class TokenTests
{
    private const string Open = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
    private const string Old = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";

    private static readonly Gen<string> NewStyle = Gen.Elements("h l kh t x ngh th Đ H KH".Split(' '))
        .Zip(Gen.Elements(Open.Split(' ')), (onset, rime) => onset + rime)
        .ListOf()
        .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("16/CT-UBND", "16 ct ubnd", "16 ct ubnd")]
    [InlineData("Dân vận khéo", "dan van kheo", "dân vân_5 kheo_4")]
    [InlineData("217-QĐ/TW", "217 qd tw", "217 qđ tw")]
    [InlineData("1.000 đồng", "1 0 dong", "1 000 đông_1")]
    [InlineData("05 tháng, 5 tháng", "5 thang 5 thang", "05 thang_4 5 thang_4")]
    [InlineData("COVID -19", "covid 19", "covid 19")]
    [InlineData("hoà hòa HOÀ", "hoa hoa hoa", "hoa_1 hoa_1 hoa_1")]
    [InlineData("uỷ ủy thuý thúy khoẻ khỏe", "uy uy thuy thuy khoe khoe", "uy_2 uy_2 thuy_4 thuy_4 khoe_2 khoe_2")]
    [InlineData("kĩ kỹ chiến sĩ sỹ quí quý", "ki ki chien si si qui qui", "ki_3 ki_3 chiên_4 si_3 si_3 qui_4 qui_4")]
    [InlineData("tuý ý thy tay", "tuy y thy tay", "tuy_4 y_4 thy tay")]
    [InlineData("năm\u00A02023\u200Btrước", "nam 2023 truoc", "năm 2023 trươc_4")]
    [InlineData("café naïve Straße œuvre", "cafe naive strasse oeuvre", "cafe_4 naïve straße œuvre")]
    [InlineData("Москва 北京 𝒜b", "москва 北京 𝒜b", "москва 北京 𝒜b")]
    [InlineData("... – \u0301", "", "")]
    public void Tokens_of(string text, string folded, string exact)
    {
        Assert.Equal(folded, Tokens.Folded(text));
        Assert.Equal(exact, Tokens.Exact(text));
    }

    [Fact]
    public void Every_vowel_with_every_tone_keeps_its_letter_and_its_tone_apart()
    {
        foreach (var (row, bare) in Alphabet.Vowels)
        {
            for (var tone = 0; tone < 6; tone++)
            {
                var exact = "b" + row[0] + (tone is 0 ? "" : $"_{tone}");
                foreach (var spelling in Alphabet.Spellings(row[0], tone).Append(row[tone].ToString()))
                {
                    Assert.Equal(("b" + bare, exact), Forms("b" + spelling));
                    Assert.Equal(("b" + bare, exact), Forms("B" + Alphabet.Upper(spelling)));
                }
            }
        }
    }

    [Fact]
    public void Composed_and_decomposed_text_have_the_same_tokens() =>
        Law.Holds(Samples.Vietnamese, text =>
            Tokens.Exact(Alphabet.Decompose(text)) == Tokens.Exact(text) && Tokens.Folded(Alphabet.Decompose(text)) == Tokens.Folded(text));

    [Fact]
    public void Old_placing_of_the_tone_has_the_same_tokens() =>
        Law.Holds(NewStyle, text => Tokens.Exact(OldPlacing(text)) == Tokens.Exact(text));

    [Fact]
    public void Spans_are_in_order_and_hold_the_token() =>
        Law.Holds(Samples.Texts, text =>
        {
            var end = 0;
            foreach (var token in Tokens.Of(text))
            {
                var inside = Tokens.Of(text[token.Start..token.End]);
                if (token.Start < end || inside.Count != 1 || inside[0].Exact != token.Exact)
                    return false;

                end = token.End;
            }

            return true;
        });

    [Fact]
    public void Equal_exact_forms_mean_equal_folded_forms() =>
        Law.Holds(Samples.Vietnamese, text =>
            Tokens.Of(text).All(token => token.Folded == Tokens.Folded(token.Exact.Split('_')[0])));

    [Theory]
    [InlineData("vận", true)]
    [InlineData("đ", true)]
    [InlineData("dân", true)]
    [InlineData("hòa", true)]
    [InlineData("dan", false)]
    [InlineData("2023", false)]
    public void A_token_knows_whether_it_was_typed_with_marks(string text, bool marked) =>
        Assert.Equal(marked, Assert.Single(Tokens.Of(text)).IsMarked);

    private static (string, string) Forms(string text)
    {
        var token = Assert.Single(Tokens.Of(text));
        return (token.Folded, token.Exact);
    }

    private static string OldPlacing(string text)
    {
        foreach (var (now, then) in Open.Split(' ').Zip(Old.Split(' ')))
            text = text.Replace(now, then, StringComparison.Ordinal);

        return text;
    }
}
