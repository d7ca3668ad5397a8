namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The positions of a word, row by row: of all its exact words together.</summary>
/// <param name="lists">The lists of its exact words.</param>
internal sealed class WordPlaces(IEnumerable<WordList> lists)
{
    private readonly PlaceReader[] _readers = [.. lists.Where(list => list.Rows > 0).Select(list => new PlaceReader(list))];
    private int[] _joined = new int[16];
    private int _row = -1;
    private int _count;

    /// <summary>The positions in a row, which does not come before the one asked last; in no order when they are of several exact words.</summary>
    public ReadOnlySpan<int> At(int row)
    {
        if (_readers is [var only])
            return only.At(row);
        if (row == _row)
            return _joined.AsSpan(0, _count);
        (_row, _count) = (row, 0);
        foreach (var reader in _readers)
        {
            var places = reader.At(row);
            if (_count + places.Length > _joined.Length)
                Array.Resize(ref _joined, Math.Max(_joined.Length * 2, _count + places.Length));
            places.CopyTo(_joined.AsSpan(_count));
            _count += places.Length;
        }

        return _joined.AsSpan(0, _count);
    }
}
