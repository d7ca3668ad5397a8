using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Tests.CatalogTests;

[Collection(Alone.Name)]
public sealed class StreamingTests
{
    private const int Many = 100_000;
    private const long Little = 24 << 20;

    [Fact]
    public void A_hundred_thousand_rows_beside_a_decision_are_streamed()
    {
        using var content = new TemporaryContent();
        content.Write(("khen-thuong/a.md", TemporaryContent.Document("symbol: 1/QĐ-UBND\nsources:\n  - https://mau.example/nguon\n")), ("phong-trao/p.md", "---\nname: Phong trào\nkind: movement\n---\n"));
        using (var csv = new StreamWriter(content.PathOf("khen-thuong/a.commendations.csv")))
        {
            csv.WriteLine("key,recipient,recipientKind,award,form,level,achievement,campaign");
            for (var i = 0; i < Many; i++)
                csv.WriteLine($"tap-the-{i},Tập thể số {i} của một đơn vị có tên dài,collective,Giấy khen của Chủ tịch Ủy ban nhân dân xã,certificateOfCommendation,commune,\"Có nhiều thành tích, dẫn đầu phong trào\",{(i % 1000 is 7 ? "p" : "")}");
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var publication = content.Read();
        Assert.Empty(publication.Problems);
        Assert.True(Held() < Little, $"{Held() >> 20} MB are held");
        var seen = 0;
        foreach (var commendation in publication.All<Commendation>())
        {
            if (++seen % (Many / 4) is 0)
                Assert.True(Held() < Little, $"{Held() >> 20} MB are held at row {seen}");
            Assert.Equal("1/QĐ-UBND", commendation.DecisionSymbol);
        }

        Assert.Equal(Many, seen);
        var campaign = publication.Find("p")!;
        Assert.Equal(Many / 1000, publication.Count<Commendation>(campaign, "campaign"));
        Assert.Equal(Enumerable.Range(0, Many / 1000).Select(i => $"a~tap-the-{(1000 * i) + 7}"), publication.Referring<Commendation>(campaign, "campaign").Select(row => row.Id));
        Assert.Equal(Many, publication.Count<Commendation>(publication.Find("a")!, "decision"));
        Assert.Equal("Tập thể số 5 của một đơn vị có tên dài", publication.Rows<Commendation>(publication.Find("a")!).Skip(5).First().Recipient);
        Assert.Equal($"/khen-thuong/a#tap-the-{Many - 1}", publication.Address(publication.Find($"a~tap-the-{Many - 1}")!));

        long Held() => GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_row_of_several_lines_among_characters_of_every_width_is_found_by_its_line(string end)
    {
        using var content = new TemporaryContent();
        content.Write(
            ("phong-trao/p.md", "---\nname: Phong trào\nkind: movement\n---\n"),
            ("van-ban/a.md", TemporaryContent.Document()),
            ("van-ban/a.figures.csv", $"key,measure,unit,campaign{end}" + string.Concat(Enumerable.Range(0, 200).Select(i => $"k{i}-a,\"Số 😀 漢 đ{end}{end}{i}\",hộ,{(i is 150 ? "p" : "")}{end}{end}"))));
        var publication = content.Read();
        var row = Assert.Single(publication.Referring<Figure>(publication.Find("p")!, "campaign"));
        Assert.Equal(("a~k150-a", "Số 😀 漢 đ\n\n150", 2 + (150 * 4)), (row.Id, row.Measure, publication.Provenance(row)!.Line));
    }

    [Fact]
    public void A_body_that_changed_after_reading_is_not_read_as_if_it_had_not()
    {
        using var content = new TemporaryContent();
        content.Write(("van-ban/a.md", TemporaryContent.Document(body: "Một.\n")));
        var body = content.Read().All<Document>().Single().Body!;
        Assert.Equal("Một.", body.Read());
        content.Write(("van-ban/a.md", TemporaryContent.Document(body: "Hai.\n")));
        Assert.Throws<ContentChangedException>(body.Read);
        File.Delete(content.PathOf("van-ban/a.md"));
        Assert.Throws<ContentChangedException>(body.Read);
    }

    [Fact]
    public void Rows_that_changed_after_reading_are_not_read_as_if_they_had_not()
    {
        using var content = new TemporaryContent(Repository.Sample);
        var publication = content.Read();
        File.AppendAllText(content.PathOf("khen-thuong/31-qd-ubnd-mau-2023.commendations.csv"), "x");
        Assert.Throws<ContentChangedException>(() => publication.All<Commendation>().Count());
        File.Delete(content.PathOf("khen-thuong/31-qd-ubnd-mau-2023.commendations.csv"));
        Assert.Throws<ContentChangedException>(() => publication.All<Commendation>().Count());
    }
}
