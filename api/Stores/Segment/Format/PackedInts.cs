using System.Numerics;
using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Small numbers in one, two or four bytes each; none when all are 0.</summary>
internal readonly ref struct PackedInts(ReadOnlySpan<byte> bytes, int width)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The bytes of one number.</summary>
    public int Width { get; } = width;

    public int this[int index] => Width switch
    {
        0 => 0,
        1 => _bytes[index],
        2 => MemoryMarshal.Cast<byte, ushort>(_bytes)[index],
        _ => MemoryMarshal.Cast<byte, int>(_bytes)[index],
    };

    /// <summary>The numbers at some places.</summary>
    public void Read(ReadOnlySpan<int> places, Span<int> to)
    {
        switch (Width)
        {
            case 0:
                to[..places.Length].Clear();
                break;
            case 1:
                Read(As<byte>(), places, to);
                break;
            case 2:
                Read(As<ushort>(), places, to);
                break;
            default:
                Read(As<int>(), places, to);
                break;
        }
    }

    /// <summary>The numbers as what they are, for those who look at the width once.</summary>
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_bytes);

    /// <summary>The bytes that numbers up to the highest need.</summary>
    public static int WidthFor(int highest) => highest switch { 0 => 0, <= byte.MaxValue => 1, <= ushort.MaxValue => 2, _ => 4 };

    public static void Write(SegmentWriter writer, ReadOnlySpan<int> values, int width)
    {
        foreach (var value in values)
        {
            if (width == 1)
                writer.Write((byte)value);
            else if (width == 2)
                writer.Write((ushort)value);
            else if (width == 4)
                writer.Write(value);
        }
    }

    private static void Read<T>(ReadOnlySpan<T> numbers, ReadOnlySpan<int> places, Span<int> to)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var i = 0; i < places.Length; i++)
            to[i] = int.CreateTruncating(numbers[places[i]]);
    }
}
