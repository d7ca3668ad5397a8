using ThiDua.Portal.Catalog;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.Walks;

/// <summary>What a reader reaches by following links only.</summary>
public sealed class WalkTests
{
    [Fact]
    public void From_the_Prime_Ministers_directive_down_to_what_a_district_must_do()
    {
        var plan = RealSite.Open("/")
            .Follow("/van-ban")
            .Follow("/van-ban/theo")
            .Follow("/van-ban/theo/nam/2021")
            .Follow("/van-ban/19-ct-ttg-2021")
            .Follow("/van-ban/106-kh-hdtdkt-binh-dinh-2021")
            .Follow("/van-ban/ke-hoach-19-ct-ttg-tuy-phuoc-2021");

        var obligations = PublishedContent.Publication.Rows<Obligation>(PublishedContent.Get<Document>("ke-hoach-19-ct-ttg-tuy-phuoc-2021")).ToList();
        Assert.NotEmpty(obligations);
        Assert.All(obligations, obligation => Assert.NotNull(plan.GetElementById(Row.KeyOf(obligation.Id))));
    }

    [Fact]
    public void From_a_campaign_to_every_document_model_and_figure_about_it()
    {
        var campaign = PublishedContent.Get<Campaign>("dan-van-kheo");
        var page = RealSite.Open("/phong-trao/dan-van-kheo");
        var publication = PublishedContent.Publication;

        Assert.All(publication.Find(campaign.NamedIn), document => page.Follow(publication.Address(document)));
        Assert.All(publication.Referring<Model>(campaign, "campaign"), model => page.Follow(publication.Address(model)));
        Assert.All(publication.Referring<Figure>(campaign, "campaign"), figure => page.Follow(publication.Address(figure).Split('#')[0]));
        Assert.All(publication.Referring<Campaign>(campaign, "parent"), part => page.Follow(publication.Address(part)));
    }

    [Fact]
    public void From_a_province_to_its_successor_and_back() =>
        RealSite.Open("/dia-danh/tinh-binh-thuan").Follow("/dia-danh/tinh-lam-dong-2025").Follow("/dia-danh/tinh-binh-thuan");

    [Fact]
    public void The_text_of_every_document_is_whole_on_its_page()
    {
        foreach (var document in PublishedContent.Publication.All<Document>().Where(document => document.FullText))
        {
            var page = RealSite.Open(PublishedContent.Publication.Address(document)).QuerySelector("main")!.TextContent;
            var shown = string.Concat(page.Where(c => !char.IsWhiteSpace(c)));

            // Paragraph by paragraph: the page puts its own lists between the title and the text.
            foreach (var paragraph in document.Body!.Read().Split("\n\n").Select(PlainWords.Closed))
                Assert.Contains(paragraph, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_citation_is_a_link_at_its_place_in_the_text()
    {
        foreach (var citation in PublishedContent.Publication.All<Citation>().Where(citation => citation.Cited is not null))
        {
            var document = PublishedContent.Publication.Find(citation.Document.Id)!;
            var links = RealSite.Open(PublishedContent.Publication.Address(document)).QuerySelectorAll("main a.citation");
            var cited = PublishedContent.Publication.Address(PublishedContent.Publication.Find(citation.Cited!.Value.Id)!);

            Assert.Contains(links, link => link.GetAttribute("href") == cited);
        }
    }

    [Fact]
    public void Every_correction_is_shown_beside_the_words_as_written()
    {
        var page = RealSite.Open("/dinh-chinh").QuerySelector("main")!.TextContent;

        Assert.All(PublishedContent.Publication.All<Correction>(), correction =>
        {
            Assert.Contains(correction.AsWritten ?? correction.Reason, page, StringComparison.Ordinal);
            Assert.Contains(correction.Corrected ?? "", page, StringComparison.Ordinal);
        });
    }
}
