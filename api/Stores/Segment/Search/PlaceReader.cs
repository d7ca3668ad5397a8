namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Reads the positions of one exact word, row by row.</summary>
/// <param name="list">Its list.</param>
internal sealed class PlaceReader(WordList list)
{
    /// <summary>Where a reader stands after its last row.</summary>
    public const int End = int.MaxValue;

    private readonly int[] _rows = new int[WordBlock.Rows];
    private readonly int[] _ends = new int[WordBlock.Rows];
    private int[] _places = new int[WordBlock.Rows];
    private int _block = -1;
    private int _count;
    private int _at;
    private bool _read;

    /// <summary>The positions in the row where it stands, in order.</summary>
    public ReadOnlySpan<int> Places
    {
        get
        {
            if (!_read)
                ReadPlaces();
            var start = _at == 0 ? 0 : _ends[_at - 1];
            return _places.AsSpan(start, _ends[_at] - start);
        }
    }

    /// <summary>Goes on to the first row with the word that is not before a row; <see cref="End"/> after the last.</summary>
    public int GoTo(int row)
    {
        if (_count == 0 || _rows[_count - 1] < row)
            ReadBlock(row);
        while (_at < _count && _rows[_at] < row)
            _at++;
        return _at < _count ? _rows[_at] : End;
    }

    private void ReadBlock(int row)
    {
        var blocks = list.Blocks;
        if (_block < blocks.Length)
            _block = BlockWalk.BlockOf(blocks, _block + 1, row);
        _count = _block < blocks.Length ? list.Read(_block, _rows) : 0;
        (_at, _read) = (0, false);
    }

    private void ReadPlaces()
    {
        _places = list.ReadPositions(_block, _ends, _places);
        var at = 0;
        for (var i = 0; i < _count; i++)
        {
            var position = 0;
            for (var end = _ends[i] += at; at < end; at++)
                _places[at] = position += _places[at];
        }

        _read = true;
    }
}
