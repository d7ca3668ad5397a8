using System.Buffers;
using System.Net;
using System.Text;

namespace ThiDua.Portal.Site.Build;

/// <summary>Finds the addresses and anchors in a page's bytes as they pass by.</summary>
/// <remarks>Our views and the Markdown renderer quote every attribute and escape every quotation mark in text, so <c>="</c> is the start of an attribute's value and no parser is needed.</remarks>
/// <param name="pool">Holds each address once, though it stands on thousands of pages.</param>
internal sealed class LinkScan(StringPool pool)
{
    private readonly ArrayBufferWriter<byte> _open = new();
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);
    private readonly List<string> _anchors = [];

    /// <summary>Reads on; what is not complete yet is kept for the next time.</summary>
    public void Feed(ReadOnlySpan<byte> html)
    {
        if (_open.WrittenCount > 0)
        {
            _open.Write(html);
            html = _open.WrittenSpan;
        }

        var rest = Scan(html).ToArray();
        _open.ResetWrittenCount();
        _open.Write(rest);
    }

    /// <summary>What was found since the last time; the next page starts afresh.</summary>
    public (IReadOnlyList<string> Links, IReadOnlyList<string> Anchors) Take()
    {
        (string[] Links, string[] Anchors) found = ([.. _links], [.. _anchors]);
        _links.Clear();
        _anchors.Clear();
        _open.ResetWrittenCount();
        return found;
    }

    /// <summary>Reads the attributes that are whole, and returns the beginning of the one that is not.</summary>
    private ReadOnlySpan<byte> Scan(ReadOnlySpan<byte> html)
    {
        const int longestName = 8;
        while (html.IndexOf("=\""u8) is var at and >= 0)
        {
            var value = html[(at + 2)..];
            var end = value.IndexOf((byte)'"');
            if (end < 0)
                return html[Math.Max(0, at - longestName)..];
            Take(html[..at], value[..end]);
            html = value[(end + 1)..];
        }

        return html[Math.Max(0, html.Length - longestName)..];
    }

    private void Take(ReadOnlySpan<byte> before, ReadOnlySpan<byte> value)
    {
        if (before.EndsWith(" id"u8))
            _anchors.Add(pool.Get(Text(value)));
        else if ((before.EndsWith(" href"u8) || before.EndsWith(" src"u8) || before.EndsWith(" action"u8)) && Text(value) is var address && !IsExternal(address))
            _links.Add(pool.Get(address));
    }

    private static string Text(ReadOnlySpan<byte> value) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));

    /// <summary>An address with another scheme, such as one that runs a script, counts as internal, so that the check refuses it.</summary>
    private static bool IsExternal(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (!address.StartsWith('/') && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel");
}
