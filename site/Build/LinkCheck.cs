using ThiDua.Portal.Catalog.Content;

namespace ThiDua.Portal.Site.Build;

/// <summary>Every internal link leads to a page or file of the site, every anchor exists, and none stands twice on a page.</summary>
internal sealed class LinkCheck(IReadOnlyList<RenderedPage> pages, string contentFolder)
{
    /// <summary>Answered by the api, not by a file.</summary>
    private static readonly string[] Dynamic = ["/tim-kiem", "/odata", "/graphql", "/api", "/openapi.json", "/metrics", "/health", "/du-lieu-mo/truy-van"];

    private readonly Dictionary<string, HashSet<string>> _anchors = pages.ToDictionary(page => Address(page.Path), page => page.Anchors.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public IEnumerable<Problem> Run() => pages.SelectMany(page => Anchors(page).Concat(Links(page)));

    /// <summary>The address under which a file is reached: <c>/van-ban/x</c> for <c>van-ban/x.html</c>.</summary>
    public static string Address(string path) => path switch
    {
        "index.html" => "/",
        _ when path.EndsWith(".html", StringComparison.Ordinal) => "/" + path[..^".html".Length],
        _ => "/" + path,
    };

    private IEnumerable<Problem> Anchors(RenderedPage page) => page.Anchors
        .GroupBy(anchor => anchor, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => At(page, group.Key, "duplicate-anchor", Words.DuplicateAnchor(group.Key, Address(page.Path)), Words.MakeUnique));

    private IEnumerable<Problem> Links(RenderedPage page)
    {
        foreach (var link in page.Links)
        {
            var (address, anchor) = link.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (link[..at], link[(at + 1)..]) : (link, "");
            address = address.Split('?')[0];
            if (address.Length == 0)
                address = Address(page.Path);
            if (Dynamic.Any(route => address == route || address.StartsWith(route + "/", StringComparison.Ordinal)))
                continue;
            if (!_anchors.TryGetValue(Uri.UnescapeDataString(address), out var anchors))
                yield return At(page, link, "broken-link", Words.BrokenLink(link, Address(page.Path)), Words.MendLink);
            else if (anchor.Length > 0 && !anchors.Contains(Uri.UnescapeDataString(anchor)))
                yield return At(page, link, "broken-anchor", Words.BrokenAnchor(link, Address(page.Path)), Words.MendAnchor);
        }
    }

    private Problem At(RenderedPage page, string text, string code, string message, string fix) =>
        new(code, page.Source ?? Address(page.Path), page.Source is null ? 1 : Line(page.Source, text), null, message, fix);

    /// <summary>The first line of the content file that holds the text; 1 when the link comes from the view.</summary>
    private int Line(string source, string text)
    {
        var path = Path.Combine(Path.GetDirectoryName(contentFolder)!, source);
        var line = File.Exists(path) ? File.ReadLines(path).TakeWhile(row => !row.Contains(text, StringComparison.Ordinal)).Count() + 1 : 1;
        return File.Exists(path) && line <= File.ReadLines(path).Count() ? line : 1;
    }
}
