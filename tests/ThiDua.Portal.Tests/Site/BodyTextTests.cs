using ThiDua.Portal.Site.Pages.Texts;

namespace ThiDua.Portal.Tests.Site;

public sealed class BodyTextTests
{
    [Fact]
    public void The_heading_of_a_text_is_the_pages_and_what_the_page_knows_follows_it()
    {
        var article = RenderedSite.Small.Of("/van-ban/ke-hoach-thu").QuerySelector("article")!;
        Assert.Equal("KẾ HOẠCH Thi đua thử", RenderedSite.Words(article.QuerySelector("h1")));
        Assert.Equal("Số 5/KH-UBND", RenderedSite.Words(article.QuerySelector(".before")));
        Assert.Equal(["DIV", "H1"], article.QuerySelector(".head")!.Children.Take(2).Select(child => child.TagName));
        Assert.DoesNotContain("Thi đua thử", article.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1. Mục đích", "2. Yêu cầu", "3. Tổ chức"], article.QuerySelectorAll(".contents a").Select(RenderedSite.Words));
    }

    [Fact]
    public void A_heading_of_level_one_in_another_text_is_one_of_level_two() =>
        Assert.Equal("Danh sách", RenderedSite.Small.Of("/lay-y-kien/co-thi-dua").QuerySelector(".text h2")!.TextContent);

    [Fact]
    public void A_link_to_a_file_leads_to_its_record() =>
        Assert.NotNull(RenderedSite.Small.Of("/lay-y-kien/co-thi-dua").QuerySelector(".text a[href='/van-ban/ke-hoach-thu#1-muc-dich']"));

    [Theory]
    [InlineData("[chỗ](javascript:alert(1))", "<p>chỗ</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("[chỗ](data:text/html,x)", "<p>chỗ</p>")]
    [InlineData("[chỗ](https://nguon.example)", "<p><a href=\"https://nguon.example\">chỗ</a></p>")]
    [InlineData("một [*hai* ba](javascript:x) bốn [năm](javascript:y) sáu [bảy](/b) tám", "<p>một <em>hai</em> ba bốn năm sáu <a href=\"/b\">bảy</a> tám</p>")]
    [InlineData("một <javascript:x> hai <javascript:y> ba", "<p>một javascript:x hai javascript:y ba</p>")]
    [InlineData("<b>đậm</b>", "<p>&lt;b&gt;đậm&lt;/b&gt;</p>")]
    public void A_text_runs_nothing(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void A_table_in_a_text_scrolls_in_a_frame_that_the_keyboard_reaches() =>
        Assert.StartsWith("<div class=\"scroll\" role=\"region\" tabindex=\"0\"", Html("| a |\n| - |\n| b |"), StringComparison.Ordinal);

    [Theory]
    [InlineData("theo [[số 16/CT-UBND]] ngày", "<p>theo <a href=\"/x\" class=\"citation\">số 16/CT-UBND</a> ngày</p>")]
    [InlineData("theo [[số\n16/CT-UBND]]", "<p>theo <a href=\"/x\" class=\"citation\">số\n16/CT-UBND</a></p>")]
    [InlineData("theo [[số *16/CT-UBND* ngày 1]]", "<p>theo <a href=\"/x\" class=\"citation\">số <em>16/CT-UBND</em> ngày 1</a></p>")]
    [InlineData("theo [[số *16]] và* thêm", "<p>theo <a href=\"/x\" class=\"citation\">số </a><em><a href=\"/x\" class=\"citation\">16</a> và</em> thêm</p>")]
    [InlineData("*theo [[số* 16]] thêm", "<p><em>theo <a href=\"/x\" class=\"citation\">số</a></em><a href=\"/x\" class=\"citation\"> 16</a> thêm</p>")]
    [InlineData("1\\. Theo [[số 16]]", "<p>1. Theo <a href=\"/x\" class=\"citation\">số 16</a></p>")]
    [InlineData("- một\n- theo [[số 16]]\n", "<ul>\n<li>một</li>\n<li>theo <a href=\"/x\" class=\"citation\">số 16</a></li>\n</ul>")]
    [InlineData("A [b [[c]]](/d) e", "<p>A <a href=\"/d\">b c</a> e</p>")]
    public void A_citation_is_a_link_at_its_place_in_the_text(string marked, string html)
    {
        var start = marked.IndexOf("[[", StringComparison.Ordinal);
        var end = marked.IndexOf("]]", StringComparison.Ordinal) - 2;
        var markdown = marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
        Assert.Equal(html, Html(markdown, new TextLink(start, end, "/x")));
    }

    [Fact]
    public void Every_citation_of_a_long_text_is_a_link_of_its_own_words()
    {
        const string word = "Chỉ thị số 16/CT-UBND";
        var markdown = string.Join("\n\n", Enumerable.Range(1, 50).Select(number => $"{number}\\. Thực hiện {word}, rồi *{word}* của tỉnh\\\nvà tiếp."));
        var links = new List<TextLink>();
        for (var at = markdown.IndexOf(word, StringComparison.Ordinal); at >= 0; at = markdown.IndexOf(word, at + 1, StringComparison.Ordinal))
            links.Add(new(at, at + word.Length, "/x"));

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html(markdown, [.. links]));
        Assert.Equal(100, page.QuerySelectorAll("a").Length);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal(word, link.TextContent));
    }

    [Fact]
    public void Two_citations_in_one_sentence_keep_every_word_around_them()
    {
        const string markdown = "Theo số 1, số 2 và *số 3* của tỉnh";
        Assert.Equal(
            "<p>Theo <a href=\"/1\" class=\"citation\">số 1</a>, <a href=\"/2\" class=\"citation\">số 2</a> và <a href=\"/3\" class=\"citation\"><em>số 3</em></a> của tỉnh</p>",
            Html(markdown, new TextLink(5, 9, "/1"), new TextLink(11, 15, "/2"), new TextLink(20, 24, "/3")));
    }

    [Theory]
    [MemberData(nameof(RenderedSite.Names), MemberType = typeof(RenderedSite))]
    public void A_page_prints_every_word_of_its_text(string name)
    {
        var site = RenderedSite.Named(name);
        Assert.All(site.Records.Where(record => record.Body is not null), record => Assert.Equal(
            Letters(ThiDua.Portal.Catalog.Content.Markdown.PlainText(record.Body!.Read())),
            Letters(string.Concat(site.Of(record).QuerySelectorAll("article .head > .before, article .head > h1, article .text").Where(part => part.LocalName is not "h1" || part.Id?.Length > 0).Select(part => part.TextContent)))));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Html(string markdown, params TextLink[] links) =>
        BodyText.Of(markdown, bringsTitle: false, links, _ => null).Text.Markup!.TrimEnd('\n');
}
