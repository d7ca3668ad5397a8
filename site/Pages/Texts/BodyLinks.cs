using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ThiDua.Portal.Site.Pages.Texts;

/// <summary>Makes the links that staff write in a text into addresses of the site.</summary>
internal static class BodyLinks
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static void Resolve(MarkdownDocument document, Func<string, string?> addressOf)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (IsSafe(link.Url))
                link.Url = Resolve(link.Url ?? "", addressOf);
            else
                Unlink(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
    }

    /// <summary>The address of the record that a link to its file means; any other address as it is.</summary>
    private static string Resolve(string url, Func<string, string?> addressOf)
    {
        var (path, anchor) = url.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (url[..at], url[at..]) : (url, "");
        if (!path.EndsWith(".md", StringComparison.Ordinal) || Uri.TryCreate(path, UriKind.Absolute, out _))
            return url;
        var id = path[(path.LastIndexOf('/') + 1)..^".md".Length];
        return addressOf(id) is { } address ? address + anchor : url;
    }

    private static bool IsSafe(string? url) =>
        !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.IsFile || Schemes.Contains(uri.Scheme);

    /// <summary>Leaves the words of a link and takes the link away.</summary>
    private static void Unlink(LinkInline link)
    {
        // Markdig's InsertBefore loses the way back to what stood before; InsertAfter does not.
        Inline before = link;
        foreach (var child in link.ToList())
        {
            child.Remove();
            before.InsertAfter(child);
            before = child;
        }

        link.Remove();
    }
}
