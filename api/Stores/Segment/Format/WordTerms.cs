using System.Runtime.InteropServices;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>What a segment holds of a folded word: its exact words, how many rows have it, where their list starts.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct FoldedTerm(int FirstExact, int Rows, long List, long Bits);

/// <summary>What a segment holds of an exact word: how many rows have it, its place among the bits from 1, where their list starts, where their positions start.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct ExactTerm(int Rows, int Bits, long List, long Positions);

/// <summary>What a segment holds of 128 rows of a word, before them: the last row, and where rows and positions start.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct WordBlock(int LastRow, int Offset, int PositionOffset)
{
    /// <summary>The rows of a block; the last one of a list may have fewer.</summary>
    public const int Rows = 128;

    /// <summary>The bytes of one line.</summary>
    public const int Size = 12;
}
