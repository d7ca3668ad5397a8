using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Api.Search;
using ThiDua.Portal.Api.Stores;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Vietnamese;
using ThiDua.Portal.Tests.Stores;

namespace ThiDua.Portal.Tests.Search;

/// <summary>What holds of every query, over the judged documents.</summary>
public sealed class SearchLawTests(JudgedSearch search) : IClassFixture<JudgedSearch>
{
    // A cluster is asked over the wire, and the laws are of what it is asked.
    private static readonly int Queries = TestStores.AreOnCluster ? 200 : 2_000;

    /// <summary>Words with marks, their other forms, and what stands around them.</summary>
    private static readonly string[] Pieces =
    [
        .. ("thi đua dân vận khéo hoà bình hòa ủy uỷ ban nhân Nhân DÂN biểu dương tuyên đường hoa mô hình gương điển chiến sĩ sỹ kỹ kĩ thuý thúy khen thưởng " +
            "UBND HĐND mttq NTM tp 34-CT/TW 245/QĐ-UBND chỉ thị 34 số 05 5 1.000 camara thidua ddoongf khoiwr nongg zzzq xã phường tỉnh Bình Thuận").Split(' '),
    ];

    private static Arbitrary<string> Typed { get; } = Gen.Choose(1, 6).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Fact]
    public void Adding_marks_never_enlarges_the_nearest_tier() => Hold(Typed, text =>
        Assert.Subset(Nearest(Text.Fold(text)), Nearest(text)));

    [Fact]
    public void Folding_a_query_keeps_what_it_finds_without_marks() => Hold(Typed, text =>
    {
        if (!Tokens.Of(text).Index().Any(at => Synonyms.At(Tokens.Of(text), at.Index).Any()) && !Tokens.Of(Text.Fold(text)).Index().Any(at => Synonyms.At(Tokens.Of(Text.Fold(text)), at.Index).Any()))
            Assert.Equal(Found(text, widest: true), Found(Text.Fold(text), widest: true));
    });

    [Fact]
    public void Composed_decomposed_and_old_tone_placement_are_one() => Hold(Typed, text =>
    {
        var found = All(text);
        Assert.Equal(found, All(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(found, All(text.Normalize(NormalizationForm.FormC)));
        Assert.Equal(found, All(Other(text)));
    });

    [Fact]
    public void Any_text_is_answered() => Hold(ArbMap.Default.ArbFor<string>(), text =>
    {
        search.Ask(text ?? "");
        search.Ask("\"" + text + "\" \uD800 \0 " + text + " 5/" + text);
    });

    [Fact]
    public void A_text_of_any_length_is_answered_within_the_limits_of_queries()
    {
        foreach (var piece in Pieces.Append("\"").Append("a b\" \"c"))
        {
            var found = search.Ask(string.Concat(Enumerable.Repeat(piece + " ", 2_000)));
            Assert.True(found.Plan is null || found.Plan.IsCut, piece);
        }
    }

    /// <summary>The same text with the tone where it used to be written.</summary>
    private static string Other(string text) => text.Replace("oà", "òa", StringComparison.Ordinal).Replace("uỷ", "ủy", StringComparison.Ordinal).Replace("uý", "úy", StringComparison.Ordinal).Replace("kĩ", "kỹ", StringComparison.Ordinal).Replace("sĩ", "sỹ", StringComparison.Ordinal);

    private List<string> All(string text)
    {
        search.Ask(text);
        return [.. search.Ids];
    }

    private HashSet<string> Nearest(string text) => Found(text, widest: false);

    /// <summary>What one reading of a text finds.</summary>
    private HashSet<string> Found(string text, bool widest)
    {
        using var reading = search.Open();
        if (new SearchCompiler(reading, Entry.Dataset).Compile(text, CancellationToken.None).AsTask().GetAwaiter().GetResult() is not { } plan)
            return [];
        var (query, problems) = QueryCheck.Check(new DatasetQuery(Entry.Dataset) { Search = plan.Steps[widest ? ^1 : 0].Node, Page = new(1000) });
        Assert.True(query is not null, string.Join('\n', problems));
        return [.. reading.Run(query).AsTask().GetAwaiter().GetResult().Rows.Select(row => row.Text(Entry.Dataset["id"])!)];
    }

    private static void Hold(Arbitrary<string> texts, Action<string> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Queries), Prop.ForAll(texts, law));
}
