using System.Text;
using System.Text.Encodings.Web;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>JSON that is put together of parts which are JSON already. The memory is kept for what comes next.</summary>
/// <param name="capacity">How long it may become; it grows when it becomes longer.</param>
internal sealed class JsonBuffer(int capacity = 256)
{
    private static readonly JavaScriptEncoder Escapes = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes.</summary>
    public int Length { get; private set; }

    /// <summary>What there is; valid until more is added.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>A text as it stands between quotation marks.</summary>
    public static byte[] Escaped(string text) => Encoding.UTF8.GetBytes(Escapes.Encode(text));

    /// <summary>Some of it; valid until more is added.</summary>
    public ReadOnlySpan<byte> Between(int start, int end) => _bytes.AsSpan(start, end - start);

    /// <summary>Forgets it.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds what is JSON already.</summary>
    public void Add(scoped ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_bytes.AsSpan(Length));
        Length += json.Length;
    }

    /// <summary>Adds one sign of ASCII.</summary>
    public void Add(char sign)
    {
        Reserve(1)[0] = (byte)sign;
        Length++;
    }

    /// <summary>Adds a text without its quotation marks.</summary>
    public void AddEscaped(string text)
    {
        text = Escapes.Encode(text);
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Adds the comma before a value or a member that is not the first.</summary>
    public void Separate()
    {
        if (_bytes[Length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
            Add(',');
    }

    /// <summary>Takes a space at the end away.</summary>
    public void TrimEnd()
    {
        if (_bytes[Length - 1] is (byte)' ')
            Length--;
    }

    /// <summary>Adds a name that needs no escape, and what stands around it.</summary>
    public void AddName(string name)
    {
        Separate();
        Add('"');
        Length += Encoding.UTF8.GetBytes(name, Reserve(Encoding.UTF8.GetMaxByteCount(name.Length)));
        Add("\":"u8);
    }

    private Span<byte> Reserve(int length)
    {
        if (length > _bytes.Length - Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        return _bytes.AsSpan(Length);
    }
}
