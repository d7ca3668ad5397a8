using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Tests.Content;

public sealed class PlanTextTests
{
    /// <summary>Words of the printed plans that the portal leaves out: the file, and which word it is from 0.</summary>
    private static readonly (string File, int Word)[] LeftOut =
    [
        // The name of who drafted the plan, in its filing line.
        ("002_177314a337b754a2.txt", 2864),
    ];

    [Theory]
    [InlineData("000_f85f75833570a4c3.txt", "ke-hoach-thi-dua-ban-dan-van-binh-thuan-2021")]
    [InlineData("001_932170a250d29d6f.txt", "26-kh-bcd-dan-van-kheo-2023")]
    [InlineData("002_177314a337b754a2.txt", "ke-hoach-nuoc-rut-binh-thuan-2023")]
    [InlineData("003_f0c7121a2746e582.txt", "ke-hoach-19-ct-ttg-tuy-phuoc-2021")]
    [InlineData("004_651813424ae8ca83.txt", "75-kh-duk-ben-tre-2022")]
    public void Every_word_of_a_plan_is_published_in_its_order(string file, string id)
    {
        var printed = PlainWords.Of(File.ReadAllText(Shared.Require("seeds", file)));
        var left = LeftOut.Where(word => word.File == file).Select(word => word.Word).ToHashSet();

        Assert.Equal(printed.Where((_, i) => !left.Contains(i)), PlainWords.Of(PublishedContent.Get<Document>(id).Body!.Read()));
    }
}
