namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Which rows have each code of a column.</summary>
/// <param name="file">The segment.</param>
/// <param name="column">The column's place in the dataset.</param>
internal sealed class ValueIndex(SegmentFile file, short column)
{
    private readonly Section _counts = file.Find(SectionKind.IndexCounts, column);
    private readonly Section _starts = file.Find(SectionKind.IndexStarts, column);
    private readonly Section _rows = file.Find(SectionKind.IndexRows, column);
    private readonly Section _bits = file.Find(SectionKind.IndexBits, column);

    /// <summary>How many rows have each code.</summary>
    public ReadOnlySpan<int> Counts => file.Span<int>(_counts);

    /// <summary>Whether a bit for each row takes less than a list of the rows.</summary>
    public static bool IsDense(int count, int rows) => count * 32L > rows;

    /// <summary>Whether a code's rows are bits.</summary>
    public bool IsDense(int code) => IsDense(Counts[code], file.Header.Rows);

    /// <summary>The rows of a code that is not dense, in order.</summary>
    public ReadOnlySpan<int> Rows(int code) => file.Span<int>(_rows).Slice(file.Span<int>(_starts)[code], Counts[code]);

    /// <summary>The bits of a dense code.</summary>
    public ReadOnlySpan<ulong> Bitmap(int code)
    {
        var words = Bits.Words(file.Header.Rows);
        return file.Span<ulong>(_bits).Slice(file.Span<int>(_starts)[code] * words, words);
    }
}
