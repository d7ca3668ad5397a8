using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The first bytes of a segment: what it is, and by which rules it was made.</summary>
internal sealed record SegmentHeader
{
    /// <summary>The bytes of a header, checksum included.</summary>
    public const int Size = 256;

    private const int Version = 3;
    private const int ByteOrder = 0x01020304;
    private const int NameLength = 64;

    private static ReadOnlySpan<byte> Magic => "TDPSEGMT"u8;

    public required int Rows { get; init; }

    public required long FileLength { get; init; }

    public required long TableOffset { get; init; }

    public required int Sections { get; init; }

    public required uint TableChecksum { get; init; }

    public required string SchemaHash { get; init; }

    public required string AnalysisHash { get; init; }

    public required string Generation { get; init; }

    public required string Dataset { get; init; }

    public byte[] Write()
    {
        var bytes = new byte[Size];
        Magic.CopyTo(bytes);
        // In the machine's own order: a file of another kind of machine is told by it.
        BitConverter.TryWriteBytes(bytes.AsSpan(8), ByteOrder);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), Rows);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(20), Sections);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(24), FileLength);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(32), TableOffset);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(40), TableChecksum);
        WriteText(SchemaHash, bytes.AsSpan(48, 16));
        WriteText(AnalysisHash, bytes.AsSpan(64, 16));
        WriteText(Generation, bytes.AsSpan(80, NameLength));
        WriteText(Dataset, bytes.AsSpan(144, NameLength));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Size - 4), Checksum.Of(bytes.AsSpan(0, Size - 4)));
        return bytes;
    }

    public static SegmentHeader Read(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length < Size)
            throw new SegmentRefusedException(SegmentFault.Cut, path, "shorter than a header");
        if (!bytes.StartsWith(Magic))
            throw new SegmentRefusedException(SegmentFault.Foreign, path, "not a segment");
        if (BitConverter.ToInt32(bytes[8..]) != ByteOrder || BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]) != Version)
            throw new SegmentRefusedException(SegmentFault.OtherFormat, path, "written in another version of the format");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[(Size - 4)..]) != Checksum.Of(bytes[..(Size - 4)]))
            throw new SegmentRefusedException(SegmentFault.Damaged, path, "the header is damaged");
        return new()
        {
            Rows = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]),
            Sections = BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]),
            FileLength = BinaryPrimitives.ReadInt64LittleEndian(bytes[24..]),
            TableOffset = BinaryPrimitives.ReadInt64LittleEndian(bytes[32..]),
            TableChecksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes[40..]),
            SchemaHash = ReadText(bytes.Slice(48, 16)),
            AnalysisHash = ReadText(bytes.Slice(64, 16)),
            Generation = ReadText(bytes.Slice(80, NameLength)),
            Dataset = ReadText(bytes.Slice(144, NameLength)),
        };
    }

    private static void WriteText(string text, Span<byte> to)
    {
        if (text.Length > to.Length)
            throw new ArgumentException($"“{text}” is too long for a segment's header.", nameof(text));
        Encoding.ASCII.GetBytes(text, to);
    }

    private static string ReadText(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes).TrimEnd('\0');
}
