using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A row as it lies in the server's answer; nothing of it is copied until it is asked for.</summary>
/// <param name="reading">The reading that keeps the answer.</param>
/// <param name="answer">The answer.</param>
/// <param name="hit">Where the row stands in it.</param>
internal sealed class ElasticRow(ElasticReading reading, SearchAnswer answer, Hit hit) : StoredRow
{
    private readonly Slot _values = SearchAnswer.Values(hit);

    public override byte[] Position
    {
        get
        {
            reading.EnsureOpen();
            return hit.Sort.Count == 0 ? [] : RowOrders.Position(answer, hit);
        }
    }

    public override int Count(Column column)
    {
        reading.EnsureOpen();
        return answer.Element(_values, column.Index).Count;
    }

    public override ReadOnlySpan<byte> Utf8(Column column, int index = 0)
    {
        reading.EnsureOpen();
        var value = answer.Element(_values, column.Index);
        return index >= value.Count ? [] : answer.Bytes(value.IsList ? answer.Element(value, index) : value);
    }
}
