using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ThiDua.Portal.Api.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8 into one pooled buffer that can be taken back to a mark, which null propagation needs (section 6.4.4).</summary>
public sealed class JsonOutput(int mostBytes) : IDisposable
{
    private const int FirstSize = 4096;
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code), (byte)'"', (byte)'\\']);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>How many bytes are written; a value to give to <see cref="Rewind"/>.</summary>
    public int Length { get; private set; }

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    /// <summary>Forgets what was written after a mark.</summary>
    public void Rewind(int mark) => Length = mark;

    /// <summary>Opens an object.</summary>
    public void StartObject() => Byte((byte)'{');

    /// <summary>Closes an object.</summary>
    public void EndObject() => Byte((byte)'}');

    /// <summary>Opens a list.</summary>
    public void StartArray() => Byte((byte)'[');

    /// <summary>Closes a list.</summary>
    public void EndArray() => Byte((byte)']');

    /// <summary>Begins the next item of a list.</summary>
    public void Item()
    {
        if (buffer[Length - 1] is not (byte)'[')
            Byte((byte)',');
    }

    /// <summary>Begins the next member of an object.</summary>
    public void Key(string name)
    {
        if (buffer[Length - 1] is not (byte)'{')
            Byte((byte)',');
        Write(name);
        Byte((byte)':');
    }

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void Write(long value)
    {
        Utf8Formatter.TryFormat(value, Space(20), out var written);
        Length += written;
    }

    /// <summary>Writes a finite number in its shortest form.</summary>
    public void Write(double value)
    {
        Utf8Formatter.TryFormat(value, Space(32), out var written);
        Length += written;
    }

    /// <summary>Writes text as it is, only what JSON requires escaped; half a surrogate pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        var space = Space(checked((text.Length * 3) + 2));
        space[0] = (byte)'"';
        Utf8.FromUtf16(text, space[1..], out _, out var written);
        Finish(space.Slice(1, written));
    }

    /// <summary>Writes text that is UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> text)
    {
        var space = Space(text.Length + 2);
        space[0] = (byte)'"';
        text.CopyTo(space[1..]);
        Finish(space.Slice(1, text.Length));
    }

    /// <summary>Writes bytes that are JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Space(json.Length));
        Length += json.Length;
    }

    /// <summary>Writes a value that was read from JSON.</summary>
    public void WriteRaw(JsonElement json) => WriteRaw(Encoding.UTF8.GetBytes(json.GetRawText()));

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    internal void Key(byte[] quotedWithColon, bool isFirst)
    {
        var space = Space(quotedWithColon.Length + 1);
        space[0] = (byte)',';
        quotedWithColon.CopyTo(isFirst ? space : space[1..]);
        Length += quotedWithColon.Length + (isFirst ? 0 : 1);
    }

    private void Finish(Span<byte> text)
    {
        var clean = text.IndexOfAny(Escaped);
        if (clean >= 0)
        {
            var copy = text.ToArray();
            Length += clean + 1;
            foreach (var unit in copy.AsSpan(clean))
                Escape(unit);
            Byte((byte)'"');
            return;
        }

        Length += text.Length + 1;
        Byte((byte)'"');
    }

    private void Escape(byte unit)
    {
        switch (unit)
        {
            case (byte)'"': WriteRaw("\\\""u8); break;
            case (byte)'\\': WriteRaw("\\\\"u8); break;
            case (byte)'\n': WriteRaw("\\n"u8); break;
            case (byte)'\r': WriteRaw("\\r"u8); break;
            case (byte)'\t': WriteRaw("\\t"u8); break;
            case < 32:
                WriteRaw("\\u00"u8);
                Byte((byte)(unit >> 4 is 0 ? '0' : '1'));
                Byte((byte)"0123456789abcdef"[unit & 15]);
                break;
            default: Byte(unit); break;
        }
    }

    private void Byte(byte unit)
    {
        Space(1)[0] = unit;
        Length++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Space(int count)
    {
        if (buffer.Length - Length < count)
            Grow(count);
        return buffer.AsSpan(Length);
    }

    private void Grow(int count)
    {
        if (Length + (long)count > mostBytes)
            throw new ResponseTooLargeException(mostBytes);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Length + count, buffer.Length * 2));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
