using System.Buffers;
using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Different texts, each kept once as UTF-8 and known by its number in order of arrival.</summary>
/// <param name="folder">Where the file of many texts is made.</param>
internal sealed class TextPool(string folder) : IDisposable
{
    private readonly Arena _texts = new(folder);
    private readonly List<long> _starts = [];
    private readonly List<int> _hashes = [];
    private int[] _slots = new int[64];

    /// <summary>How many texts there are.</summary>
    public int Count => _starts.Count;

    /// <summary>The text of a number.</summary>
    public ReadOnlySpan<byte> this[int number] => _texts.Span(_starts[number], LengthOf(number));

    /// <summary>The number of a text, old or new.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        var hash = string.GetHashCode(text);
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = longest <= 1024 ? null : ArrayPool<byte>.Shared.Rent(longest);
        Span<byte> utf8 = buffer is null ? stackalloc byte[1024] : buffer;
        var length = Encoding.UTF8.GetBytes(text, utf8);
        var number = Add(utf8[..length], hash);
        if (buffer is not null)
            ArrayPool<byte>.Shared.Return(buffer);
        return number;
    }

    public void Dispose() => _texts.Dispose();

    private int Add(ReadOnlySpan<byte> utf8, int hash)
    {
        var mask = _slots.Length - 1;
        var slot = hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var known = _slots[slot] - 1;
            if (_hashes[known] == hash && this[known].SequenceEqual(utf8))
                return known;
        }

        _starts.Add(_texts.Add(utf8));
        _hashes.Add(hash);
        _slots[slot] = Count;
        if (Count * 3L > _slots.Length * 2L)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var slots = new int[_slots.Length * 2];
        var mask = slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = _hashes[number] & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }

        _slots = slots;
    }

    private int LengthOf(int number) => (int)((number + 1 < Count ? _starts[number + 1] : _texts.Length) - _starts[number]);
}
