using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Portal.Catalog.Content;

/// <summary>One text file of the content: its front matter and what stands below it.</summary>
public sealed class ContentFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ContentFile(string text, string hash)
    {
        (Text, Hash) = (text, hash);
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            (FrontMatter, Body, BodyLine) = (null, text.Trim('\n'), 1);
            return;
        }

        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal))
            end = text.Length - 4;
        FrontMatter = end < 0 ? null : text[4..Math.Max(4, end)];
        var below = end < 0 ? "" : text.AsSpan(Math.Min(text.Length, end + 5));
        var blank = below.Length - below.TrimStart('\n').Length;
        Body = below.Trim('\n').ToString();
        BodyLine = end < 0 ? 1 : text.AsSpan(0, end + 1).Count('\n') + 2 + blank;
    }

    /// <summary>The largest file that is read, in bytes.</summary>
    internal const int Largest = 8 << 20;

    /// <summary>The whole text, with <c>\n</c> line ends.</summary>
    internal string Text { get; }

    /// <summary>The YAML between the two lines of dashes; null when there is none.</summary>
    public string? FrontMatter { get; }

    /// <summary>The text below the front matter, without blank lines around it.</summary>
    public string Body { get; }

    /// <summary>The line on which <see cref="Body"/> starts, from 1.</summary>
    public int BodyLine { get; }

    /// <summary>A hash of the text with <c>\n</c> line ends: the same on every machine.</summary>
    public string Hash { get; }

    /// <summary>Reads a file; null when it is gone, has become too large or is not UTF-8.</summary>
    public static ContentFile? TryRead(string path)
    {
        try
        {
            return new FileInfo(path).Length > Largest ? null : Parse(File.ReadAllBytes(path));
        }
        catch (Exception gone) when (gone is DecoderFallbackException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Takes the bytes of a file apart.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static ContentFile Parse(byte[] bytes)
    {
        var utf8 = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        var written = Strict.GetString(utf8);
        var text = Lines(written);
        // Most files have these line ends already: what was read is what is hashed.
        var hash = SHA256.HashData(ReferenceEquals(text, written) ? utf8 : Strict.GetBytes(text));
        return new(text, Convert.ToHexStringLower(hash));
    }

    /// <summary>A text with <c>\n</c> line ends, and no other change: a page break or a line separator of Unicode stays what it is.</summary>
    internal static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
