using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>A row that lies in the segment; nothing of it is copied until it is asked for.</summary>
/// <param name="reading">The reading that keeps the segment open.</param>
/// <param name="data">The segment.</param>
/// <param name="row">The number of the row.</param>
internal sealed class SegmentRow(SegmentReading reading, SegmentData data, int row) : StoredRow
{
    /// <summary>The key of the row in the order of its answer; null for a row that was found by its id.</summary>
    public UInt128? Key { get; init; }

    public override byte[] Position => Key is { } key ? RowKey.Write(key) : [];

    public override int Count(Column column)
    {
        reading.EnsureOpen();
        return data[column].Count(row);
    }

    public override ReadOnlySpan<byte> Utf8(Column column, int index = 0)
    {
        reading.EnsureOpen();
        return index < data[column].Count(row) ? data[column].Text(row, index) : [];
    }
}
