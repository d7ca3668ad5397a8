using System.Buffers;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Room for as many values as a segment has rows, needed for one column and then for the next: zeros at first, given back at the end.</summary>
/// <remarks>A serving process builds while it answers; made anew, such arrays would be most of the memory that it holds.</remarks>
/// <param name="length">How many.</param>
internal readonly struct Borrowed<T>(int length) : IDisposable
    where T : unmanaged
{
    private readonly T[] _values = Zeros(length);

    /// <summary>The values, for those who cannot hold a span; there may be more room than was asked for.</summary>
    public T[] Values => _values;

    /// <summary>The values.</summary>
    public Span<T> Span => _values.AsSpan(0, length);

    public void Dispose() => ArrayPool<T>.Shared.Return(_values);

    private static T[] Zeros(int length)
    {
        var values = ArrayPool<T>.Shared.Rent(Math.Max(1, length));
        values.AsSpan(0, length).Clear();
        return values;
    }
}
