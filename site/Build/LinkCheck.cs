using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Build;

/// <summary>Every internal link leads to a page or file of the site, every anchor exists, and none stands twice on a page.</summary>
internal sealed class LinkCheck(IReadOnlyList<RenderedPage> pages, string contentFolder)
{
    /// <summary>Answered by the api, not by a file.</summary>
    private static readonly string[] Dynamic = ["/health", "/api", "/openapi.json", "/metrics", "/odata", "/du-lieu-mo/truy-van"];

    private readonly Dictionary<string, RenderedPage> _pages = pages.ToDictionary(page => Address(page.Path), StringComparer.Ordinal);
    private readonly Dictionary<RenderedPage, HashSet<string>> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    public IEnumerable<Problem> Run() => pages.SelectMany(page => Anchors(page).Concat(Links(page)));

    /// <summary>Whether the api answers an address, so that no file has to be there.</summary>
    public static bool IsDynamic(string address) => Dynamic.Any(route => address == route || address.StartsWith(route + "/", StringComparison.Ordinal));

    /// <summary>The address under which a file is reached: <c>/van-ban/x</c> for <c>van-ban/x.html</c>.</summary>
    public static string Address(string path) => path switch
    {
        "index.html" => "/",
        _ when path.EndsWith(".html", StringComparison.Ordinal) => "/" + path[..^".html".Length],
        _ => "/" + path,
    };

    private IEnumerable<Problem> Anchors(RenderedPage page)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return page.Anchors
            .Where(anchor => !taken.Add(anchor))
            .Distinct(StringComparer.Ordinal)
            .Select(anchor => At(page, "duplicate-anchor", Words.DuplicateAnchor(anchor, Address(page.Path)), Words.MakeUnique, anchor));
    }

    private IEnumerable<Problem> Links(RenderedPage page)
    {
        foreach (var link in page.Links)
        {
            var (address, anchor) = Target(page, link);
            if (IsDynamic(address))
                continue;
            if (!_pages.TryGetValue(address, out var target))
                yield return At(page, "broken-link", Words.BrokenLink(link, Address(page.Path)), Words.MendLink, link, address[(address.LastIndexOf('/') + 1)..]);
            else if (anchor.Length > 0 && !AnchorsOf(target).Contains(anchor))
                yield return At(page, "broken-anchor", Words.BrokenAnchor(link, Address(page.Path)), Words.MendAnchor, link, "#" + anchor, anchor);
        }
    }

    /// <summary>Where a link leads, from the root of the site: <c>/van-ban/x</c> and the anchor, without a query.</summary>
    private static (string Address, string Anchor) Target(RenderedPage page, string link)
    {
        var (address, anchor) = link.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (link[..at], link[(at + 1)..]) : (link, "");
        address = address.Split('?')[0];
        if (address.Length == 0)
            address = Address(page.Path);
        else if (address[0] is not '/' && Uri.TryCreate(new Uri("http://site" + Address(page.Path)), address, out var whole))
            address = whole.AbsolutePath;
        return (Uri.UnescapeDataString(address), Uri.UnescapeDataString(anchor));
    }

    private HashSet<string> AnchorsOf(RenderedPage page)
    {
        if (!_anchors.TryGetValue(page, out var anchors))
            _anchors.Add(page, anchors = page.Anchors.ToHashSet(StringComparer.Ordinal));
        return anchors;
    }

    private Problem At(RenderedPage page, string code, string message, string fix, params string[] written) => page.Source is null
        ? new(code, Address(page.Path), 1, null, message, fix)
        : new(code, page.Source, Line(page.Source, written), null, message, fix);

    /// <summary>The first line of the content file that holds what was written; 1 when it comes from the view.</summary>
    private int Line(string source, string[] written)
    {
        if (!_lines.TryGetValue(source, out var lines))
        {
            var path = Path.Combine(Path.GetDirectoryName(contentFolder)!, source);
            _lines.Add(source, lines = File.Exists(path) ? File.ReadAllLines(path) : []);
        }

        return written.Where(text => text.Length > 0)
            .Select(text => Array.FindIndex(lines, line => line.Contains(text, StringComparison.OrdinalIgnoreCase)) + 1)
            .FirstOrDefault(line => line > 0, 1);
    }
}
