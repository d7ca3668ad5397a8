using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>One line of a segment's table: which part lies where.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Section(SectionKind Kind, short Column, uint Checksum, long Offset, long Length, long Parameter)
{
    /// <summary>In place of a column, for what belongs to the whole dataset.</summary>
    public const short NoColumn = -1;

    /// <summary>Sections start at multiples of this, so that numbers in them lie where processors like them.</summary>
    public const int Alignment = 64;

    /// <summary>The bytes of one line.</summary>
    public const int Size = 32;
}
