using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Views;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.Walks;

/// <summary>The real content as its pages, each parsed when somebody walks to it.</summary>
internal static class RealSite
{
    public static Edition Edition { get; } = new(PublishedContent.Publication, new(2026, 1, 15), Assets.Embedded);

    private static readonly Dictionary<string, Page> Pages = AllPages.Of(Edition).ToDictionary(page => page.Path, StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, IHtmlDocument> Parsed = new(StringComparer.Ordinal);

    /// <summary>The page of an address, without what follows <c>#</c>.</summary>
    public static IHtmlDocument Open(string address) => Parsed.GetOrAdd(address.Split('#')[0], path =>
    {
        var sink = new Sink();
        Pages[path is "/" ? "index.html" : path[1..] + ".html"].Render(sink);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(sink.Written));
    });

    /// <summary>Follows the link to an address from a page, and says when the page has none.</summary>
    public static IHtmlDocument Follow(this IHtmlDocument page, string address)
    {
        Assert.Contains(address, page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!.Split('#')[0]));
        return Open(address);
    }
}
