namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>A segment file that is not read, because it is not whole, not ours, or not of now.</summary>
/// <param name="reason">What is wrong with it.</param>
/// <param name="path">The file.</param>
/// <param name="detail">What exactly.</param>
public sealed class SegmentRefusedException(SegmentFault reason, string path, string detail)
    : Exception($"{path}: {detail} [{reason}]")
{
    /// <summary>What is wrong with it.</summary>
    public SegmentFault Reason { get; } = reason;

    /// <summary>The file.</summary>
    public string Path { get; } = path;
}

/// <summary>Why a segment file is not read.</summary>
public enum SegmentFault
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>The file is something else.</summary>
    Foreign,

    /// <summary>The file ends before its end, or goes on after it.</summary>
    Cut,

    /// <summary>Bytes are not what they were when they were written.</summary>
    Damaged,

    /// <summary>Another version of the format, or another order of bytes.</summary>
    OtherFormat,

    /// <summary>Other datasets or columns than this program's.</summary>
    OtherSchema,

    /// <summary>Words were cut or ordered by other rules than this program's.</summary>
    OtherAnalysis,

    /// <summary>Another dataset or another generation than the file is said to hold.</summary>
    OtherContent,
}
