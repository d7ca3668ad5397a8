using ThiDua.Portal.Api.Query;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Numbers the rows in the order in which they are shown when nothing else is asked, so that this order costs nothing.</summary>
internal static class RowOrder
{
    /// <summary>For each place, the number of the row by arrival.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="by">The column of the default order, and its values in order.</param>
    /// <param name="key">The key column, and its values in order.</param>
    /// <param name="order">The default order.</param>
    public static int[] Sort(int rows, (ColumnInput Input, int[] Order) by, (ColumnInput Input, int[] Order) key, Order order)
    {
        var (first, second) = (Ranks(by.Order), Ranks(key.Order));
        var keys = new ulong[rows];
        var places = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            var rank = (uint)first[by.Input.Of(row)[0]];
            keys[row] = ((ulong)(order.Descending ? (uint)by.Order.Length - rank : rank) << 32) | (uint)second[key.Input.Of(row)[0]];
            places[row] = row;
        }

        Array.Sort(keys, places);
        return places;
    }

    private static int[] Ranks(int[] order)
    {
        var ranks = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i] + 1] = i + 1;
        return ranks;
    }
}
