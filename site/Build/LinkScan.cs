using System.Net;
using System.Text;

namespace ThiDua.Portal.Site.Build;

/// <summary>Finds the addresses and anchors in a page's bytes. Our views and the Markdown renderer quote every attribute and escape every quotation mark, so no parser is needed.</summary>
internal static class LinkScan
{
    public static (IReadOnlyList<string> Links, IReadOnlyList<string> Anchors) Of(ReadOnlySpan<byte> html)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var anchors = new List<string>();
        foreach (var address in Values(html, " href=\""u8).Concat(Values(html, " src=\""u8)).Concat(Values(html, " action=\""u8)))
        {
            if (!IsExternal(address))
                links.Add(address);
        }

        anchors.AddRange(Values(html, " id=\""u8));
        return ([.. links], anchors);
    }

    private static bool IsExternal(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is not "file");

    private static List<string> Values(ReadOnlySpan<byte> html, ReadOnlySpan<byte> attribute)
    {
        var values = new List<string>();
        while (html.IndexOf(attribute) is var at and >= 0)
        {
            html = html[(at + attribute.Length)..];
            var end = html.IndexOf((byte)'"');
            if (end < 0)
                break;
            values.Add(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html[..end])));
            html = html[end..];
        }

        return values;
    }
}
