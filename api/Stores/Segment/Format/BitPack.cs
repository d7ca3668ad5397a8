using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Numbers side by side, each in as many bits as the greatest of them needs.</summary>
internal static class BitPack
{
    /// <summary>Bytes that must follow packed numbers: they are read eight bytes at a time.</summary>
    public const int Slack = sizeof(ulong);

    /// <summary>The bits that the greatest number needs.</summary>
    public static int BitsFor(ReadOnlySpan<int> values)
    {
        uint all = 0;
        foreach (var value in values)
            all |= (uint)value;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    /// <summary>The bytes that so many numbers take.</summary>
    public static int Bytes(int count, int bits) => (count * bits + 7) >> 3;

    public static void Write(ReadOnlySpan<int> values, int bits, List<byte> to)
    {
        ulong pending = 0;
        var held = 0;
        foreach (var value in values)
        {
            pending |= (ulong)(uint)value << held;
            for (held += bits; held >= 8; held -= 8, pending >>= 8)
                to.Add((byte)pending);
        }

        if (held > 0)
            to.Add((byte)pending);
    }

    public static void Read(ReadOnlySpan<byte> from, int bits, Span<int> to)
    {
        if (bits == 0)
        {
            to.Clear();
            return;
        }

        // The bounds are checked here, once for all numbers.
        ref var first = ref MemoryMarshal.GetReference(from[..(Bytes(to.Length, bits) + Slack)]);
        var mask = (1UL << bits) - 1;
        nint at = 0;
        var i = 0;
        // Eight small numbers are one look at memory: lists of words are read by the million.
        for (; bits <= 8 && i <= to.Length - 8; i += 8, at += 8 * bits)
        {
            var eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, at >> 3));
            var eightTo = to.Slice(i, 8);
            eightTo[0] = (int)(eight & mask);
            eightTo[1] = (int)((eight >> bits) & mask);
            eightTo[2] = (int)((eight >> (2 * bits)) & mask);
            eightTo[3] = (int)((eight >> (3 * bits)) & mask);
            eightTo[4] = (int)((eight >> (4 * bits)) & mask);
            eightTo[5] = (int)((eight >> (5 * bits)) & mask);
            eightTo[6] = (int)((eight >> (6 * bits)) & mask);
            eightTo[7] = (int)((eight >> (7 * bits)) & mask);
        }

        for (; i < to.Length; i++, at += bits)
            to[i] = (int)((Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, at >> 3)) >> (int)(at & 7)) & mask);
    }
}
