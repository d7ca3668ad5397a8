using System.Buffers;
using System.Text;

namespace ThiDua.Portal.Site.Views;

/// <summary>Where views write: UTF-8, one growing buffer, reused from page to page; what grows past a bound flows on.</summary>
public sealed class Sink
{
    private const int Bound = 1 << 20;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);
    private readonly Action<ReadOnlySpan<byte>>? _flow;

    /// <summary>A sink that keeps everything.</summary>
    public Sink()
    {
    }

    /// <summary>A sink that hands on what grows past its bound, so that a file of any size needs little memory.</summary>
    public Sink(Action<ReadOnlySpan<byte>> flow) => _flow = flow;

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Clear() => _buffer.ResetWrittenCount();

    public void Markup(ReadOnlySpan<byte> utf8)
    {
        _buffer.Write(utf8);
        Flow();
    }

    public void Markup(ReadOnlySpan<char> markup)
    {
        Encoding.UTF8.GetBytes(markup, _buffer);
        Flow();
    }

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

    private void Flow()
    {
        if (_flow is null || _buffer.WrittenCount < Bound)
            return;
        _flow(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
