using System.Buffers;

namespace ThiDua.Portal.Catalog.Vietnamese;

/// <summary>Text that is put together in borrowed memory.</summary>
/// <param name="capacity">How long it may become; it grows when it becomes longer.</param>
internal ref struct CharBuffer(int capacity)
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _chars.Length)
            Grow(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public readonly ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(_chars);

    private void Grow(int by)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + by));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
