using System.Text;
using ThiDua.Portal.Api.Stores.Elasticsearch;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;

namespace ThiDua.Portal.Tests.Elasticsearch;

/// <summary>What is put together of pieces is what would be made of the whole text.</summary>
public sealed class ValueMakerTests
{
    private static readonly Column Title = Commendation.Dataset["recipient"];

    private static readonly string[] Syllables =
        ["Nguyễn", "HÒA", "hoà", "kỹ", "Đặng", "đ", "1.000", "007", "1.0000", "2021", "-", "1/QĐ-UBND", "“khéo”,", "a\"b\\c", "Tie\u0302\u0301ng", "\u0301", "o\u0301\u031B", "Straße", "ǽ", "Ω", "\u2126", "東京", "𝒜lpha", "\U0001F600", "\uD83D", "\u00A0", "tab\tở", "dòng\nmới", "\u0001", "…", ""];

    private readonly ValueMaker _maker = new(Commendation.Dataset, Title, new(new()));
    private readonly ValueParts _parts = new();

    [Fact]
    public void Every_part_is_that_of_the_whole_text()
    {
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
            Check(string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Syllables[random.Next(Syllables.Length)] + Syllables[random.Next(Syllables.Length)])));
    }

    [Fact]
    public void A_title_that_is_too_long_for_one_word_ends_with_a_hash()
    {
        Check(string.Join(' ', Enumerable.Repeat("thi đua", 60)));
        Check(new string('ở', 1_000));
    }

    [Fact]
    public void Every_character_is_escaped_as_in_all_other_bodies()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.Equal(Quoted($"a{(char)c}b"), $"\"{Encoding.UTF8.GetString(JsonBuffer.Escaped($"a{(char)c}b"))}\"");
    }

    private void Check(string text)
    {
        _maker.Make(text, _parts);
        var (folded, exact) = (new List<string>(), new List<string>());
        for (var reader = new TokenReader(text); reader.Read();)
        {
            folded.Add(ServerWords.Fit(reader.Folded.ToString()));
            exact.Add(ServerWords.Fit(reader.Exact.ToString()));
        }

        Assert.Equal(Quoted(text), Made(Part.Text));
        Assert.Equal(Quoted(ColumnKey.Of(Title, text)), Made(Part.Key));
        Assert.Equal(Quoted($"{Text.Fold(text)}\u0001{ColumnKey.Of(Title, text)}"), Made(Part.Suggest));
        Assert.Equal($"\"{string.Join(' ', folded)}\"", Made(Part.FoldedWords));
        Assert.Equal($"\"{string.Join(' ', exact)}\"", Made(Part.ExactWords));
        Assert.Equal($"\"{ServerWords.Fit(string.Join(' ', folded))}\"", Made(Part.FoldedWhole));
        Assert.Equal($"\"{ServerWords.Fit(string.Join(' ', exact))}\"", Made(Part.ExactWhole));
        Assert.Equal(exact, _parts.Words.Select(word => word.Text));
    }

    private string Made(Part part) => Encoding.UTF8.GetString(_parts[part]);

    private static string Quoted(string text) => Encoding.UTF8.GetString(Json.Body(json => json.WriteStringValue(text)).Span);
}
