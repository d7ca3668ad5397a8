namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The positions of a word, row by row: of all its exact words together.</summary>
internal sealed class WordPlaces
{
    private readonly PlaceReader[] _readers;
    private readonly int[] _rows;
    private int[] _joined = new int[16];

    /// <param name="lists">The lists of its exact words.</param>
    public WordPlaces(IEnumerable<WordList> lists)
    {
        _readers = [.. lists.Where(list => list.Rows > 0).Select(list => new PlaceReader(list))];
        _rows = new int[_readers.Length];
        _rows.AsSpan().Fill(-1);
    }

    /// <summary>The positions in a row, which does not come before the one asked last; in no order when they are of several exact words.</summary>
    public ReadOnlySpan<int> At(int row)
    {
        var (first, count) = (-1, 0);
        var rows = _rows;
        for (var i = 0; i < rows.Length; i++)
        {
            // Most exact words are far from most rows.
            if (rows[i] > row || (rows[i] < row && (rows[i] = _readers[i].GoTo(row)) > row))
                continue;
            if (first < 0)
            {
                first = i;
                continue;
            }

            if (count == 0)
                Join(_readers[first].Places, ref count);
            Join(_readers[i].Places, ref count);
        }

        return count > 0 ? _joined.AsSpan(0, count) : first < 0 ? [] : _readers[first].Places;
    }

    private void Join(ReadOnlySpan<int> places, ref int count)
    {
        if (count + places.Length > _joined.Length)
            Array.Resize(ref _joined, Math.Max(_joined.Length * 2, count + places.Length));
        places.CopyTo(_joined.AsSpan(count));
        count += places.Length;
    }
}
