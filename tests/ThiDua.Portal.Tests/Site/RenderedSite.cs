using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ThiDua.Portal.Catalog;
using ThiDua.Portal.Catalog.Content;
using ThiDua.Portal.Site;
using ThiDua.Portal.Site.Build;
using ThiDua.Portal.Site.Pages;
using ThiDua.Portal.Site.Views;
using ThiDua.Portal.Tests.Content;

namespace ThiDua.Portal.Tests.Site;

/// <summary>Every file of an edition, rendered once and parsed when asked for.</summary>
internal sealed class RenderedSite
{
    private static readonly Lazy<RenderedSite> FromRepository = new(() => new(PublishedContent.Publication, new(2026, 11, 21)));
    private static readonly Lazy<RenderedSite> FromSmallTree = new(() => new(SmallTree.Read(), SmallTree.Today));
    private readonly ConcurrentDictionary<string, IHtmlDocument> _parsed = new();

    private RenderedSite(Publication publication, DateOnly today)
    {
        Assert.DoesNotContain(publication.Problems, problem => problem.Severity is Severity.Error);
        Edition = new(publication, today, Assets.Embedded);
        Pages = [.. AllPages.Of(Edition)];
        Files = Pages.ToDictionary(page => page.Path, Bytes, StringComparer.Ordinal);
    }

    /// <summary>The site of the content of this repository.</summary>
    public static RenderedSite Real => FromRepository.Value;

    /// <summary>The site of an invented tree that has what the real one lacks: long lists, streamed recipients, former addresses.</summary>
    public static RenderedSite Small => FromSmallTree.Value;

    public static TheoryData<string> Names => ["real", "small"];

    public Edition Edition { get; }

    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    public Publication Publication => Edition.Publication;

    /// <summary>The pages for people, stubs of former addresses left out.</summary>
    public IEnumerable<(string Path, IHtmlDocument Document)> HtmlPages =>
        Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, Parsed(path))).Where(page => page.Item2.QuerySelector("meta[http-equiv=refresh]") is null);

    public IEnumerable<RecordWithPage> Records => DatasetCatalog.Datasets.Where(dataset => dataset.Folders.Count > 0).SelectMany(Publication.All).Cast<RecordWithPage>();

    public static RenderedSite Named(string name) => name is "real" ? Real : Small;

    public static byte[] Bytes(Page page)
    {
        var sink = new Sink();
        page.Render(sink);
        return sink.Written.ToArray();
    }

    public IHtmlDocument Parsed(string path) => _parsed.GetOrAdd(path, _ => new HtmlParser().ParseDocument(Text(path)));

    public IHtmlDocument Of(string address) => Parsed(Page.PathOf(address));

    public IHtmlDocument Of(Catalog.Record record) => Of(Publication.Address(record).Split('#')[0]);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The words of an element, each run of white space one space.</summary>
    public static string Words(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
