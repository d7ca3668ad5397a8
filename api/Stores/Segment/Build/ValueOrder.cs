using System.Globalization;
using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The order of a column's values: numbers by size, enumerations as declared, words as in a dictionary, ids and dates by their characters.</summary>
internal static class ValueOrder
{
    /// <summary>The numbers of a pool's texts, in the column's order.</summary>
    public static int[] Sort(Column column, TextPool pool, string folder)
    {
        var order = new int[pool.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        switch (column.Shape())
        {
            case Shapes.Number or Shapes.Year:
                Array.Sort(Keys(pool, text => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)), order);
                break;
            case Shapes.Enumeration:
                var names = column.Values.Select(value => value.Name).ToList();
                Array.Sort(Keys(pool, names.IndexOf), order);
                break;
            case Shapes.Text or Shapes.Keyword:
                using (var keys = SortKeys(pool, folder))
                    SortByText(order, keys);
                break;
            default:
                SortByText(order, pool);
                break;
        }

        return order;
    }

    private static T[] Keys<T>(TextPool pool, Func<string, T> key)
    {
        var keys = new T[pool.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = key(Encoding.UTF8.GetString(pool[i]));
        return keys;
    }

    /// <summary>Keys are as different as the texts, so the pool gives them the texts' own numbers.</summary>
    private static TextPool SortKeys(TextPool pool, string folder)
    {
        var keys = new TextPool(folder);
        for (var i = 0; i < pool.Count; i++)
        {
            var text = Encoding.UTF8.GetString(pool[i]);
            var key = Catalog.Vietnamese.Text.SortKey(text);
            // Only what was never normalised can have the key of another text.
            if (keys.Add(key) != i)
                keys.Add($"{key}\t{text}");
        }

        return keys;
    }

    private static void SortByText(int[] order, TextPool texts)
    {
        // Most comparisons end within the first eight bytes, which are kept beside the number.
        var first = new ulong[order.Length];
        for (var i = 0; i < first.Length; i++)
            first[i] = Beginning(texts[i]);
        Array.Sort(first, order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && first[end] == first[start])
                end++;
            if (end - start > 1)
                order.AsSpan(start, end - start).Sort((one, other) => texts[one].SequenceCompareTo(texts[other]));
            start = end;
        }
    }

    private static ulong Beginning(ReadOnlySpan<byte> text)
    {
        ulong value = 0;
        for (var i = 0; i < sizeof(ulong); i++)
            value = (value << 8) | (i < text.Length ? text[i] : (byte)0);
        return value;
    }
}
