using System.Buffers.Binary;
using System.Numerics;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>CRC-32C, which processors compute themselves.</summary>
internal static class Checksum
{
    public const uint Start = uint.MaxValue;

    public static uint Of(ReadOnlySpan<byte> bytes) => Finish(Add(Start, bytes));

    public static uint Add(uint checksum, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var value in bytes)
            checksum = BitOperations.Crc32C(checksum, value);
        return checksum;
    }

    public static uint Finish(uint checksum) => ~checksum;
}
