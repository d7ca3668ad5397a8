using System.Buffers.Binary;
using System.Numerics;
using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Makes one number of what a row is ordered by: smaller numbers come first, and no two rows have the same.</summary>
internal sealed class RowKey
{
    private const int RowBits = 32;
    private const int Size = 16;

    private readonly (SegmentColumn? Column, int Bits, bool Descending)[] _parts;

    /// <exception cref="QueryRefusedException">The columns together need more bits than a key has.</exception>
    public RowKey(SegmentData data, IReadOnlyList<Order> order)
    {
        _parts = [.. order.Select(part => part.Column is null
            ? ((SegmentColumn?)null, 32, part.Descending)
            : (data[part.Column], BitOperations.Log2((uint)data[part.Column].Highest) + 1, part.Descending))];
        if (_parts.Sum(part => part.Bits) + RowBits > 128)
            throw new QueryRefusedException(QueryProblems.TooMany(new("orderby"), new("bit của các giá trị để sắp xếp", "bits of values to order by"), 96, new("Sắp xếp theo ít cột hơn.", "Order by fewer columns.")));
    }

    /// <summary>The key of a row.</summary>
    public UInt128 Of(int row, float score)
    {
        UInt128 key = 0;
        foreach (var (column, bits, descending) in _parts)
        {
            // The bits of floats that are not negative are in the order of the floats.
            var value = column is null ? BitConverter.SingleToUInt32Bits(score) : (uint)column.Codes[row];
            key = (key << bits) | (descending ? (uint)((1UL << bits) - 1) - value : value);
        }

        return (key << RowBits) | (uint)row;
    }

    /// <summary>The score in a key that begins with one.</summary>
    public float ScoreOf(UInt128 key)
    {
        var value = (uint)(key >> (_parts.Sum(part => part.Bits) + RowBits - 32));
        return BitConverter.UInt32BitsToSingle(_parts[0].Descending ? ~value : value);
    }

    /// <summary>The row of a key.</summary>
    public static int RowOf(UInt128 key) => (int)(uint)key;

    /// <summary>The code in the only column of a key.</summary>
    public int CodeOf(UInt128 key)
    {
        var (_, bits, descending) = _parts[0];
        var value = (uint)((key >> RowBits) & (((UInt128)1 << bits) - 1));
        return (int)(descending ? (uint)((1UL << bits) - 1) - value : value);
    }

    /// <summary>A key as the position of a cursor.</summary>
    public static byte[] Write(UInt128 key)
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, key);
        return bytes;
    }

    /// <summary>The key of a cursor; null when the bytes cannot be one of these rows.</summary>
    public static UInt128? Read(byte[] position, int rows)
    {
        if (position.Length != Size)
            return null;
        var key = BinaryPrimitives.ReadUInt128BigEndian(position);
        return (uint)key < (uint)rows ? key : null;
    }
}
