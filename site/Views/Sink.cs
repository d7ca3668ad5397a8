using System.Buffers;
using System.Text;

namespace ThiDua.Portal.Site.Views;

/// <summary>Where views write: UTF-8, one growing buffer, reused from page to page.</summary>
public sealed class Sink
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Clear() => _buffer.ResetWrittenCount();

    public void Markup(ReadOnlySpan<byte> utf8) => _buffer.Write(utf8);

    public void Markup(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _buffer);

    /// <summary>Text as text: the five characters that HTML gives a meaning are escaped, everything else stays as it is.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("<>&\"'") is var at and >= 0)
        {
            Markup(text[..at]);
            Markup(text[at] switch { '<' => "&lt;"u8, '>' => "&gt;"u8, '&' => "&amp;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
            text = text[(at + 1)..];
        }

        Markup(text);
    }
}
