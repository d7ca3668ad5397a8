namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>The positions of a word, row by row: of all its exact words together.</summary>
/// <param name="lists">The lists of its exact words.</param>
internal sealed class WordPlaces(IEnumerable<WordList> lists)
{
    private readonly Reader[] _readers = [.. lists.Where(list => list.Rows > 0).Select(list => new Reader(list))];

    /// <summary>The positions in the row, in order.</summary>
    public List<int> Positions { get; } = [];

    /// <summary>Goes to a row, which comes after the one before.</summary>
    public void MoveTo(int row)
    {
        Positions.Clear();
        foreach (var reader in _readers)
            reader.Add(row, Positions);
        if (_readers.Length > 1)
            Positions.Sort();
    }

    private sealed class Reader(WordList list)
    {
        private readonly int[] _rows = new int[WordBlock.Rows];
        private readonly int[] _counts = new int[WordBlock.Rows];
        private readonly int[] _starts = new int[WordBlock.Rows];
        private readonly List<int> _steps = [];
        private int _block = -1;
        private int _count;
        private bool _read;

        public void Add(int row, List<int> to)
        {
            if (!Find(row, out var index))
                return;
            var position = 0;
            for (var i = 0; i < _counts[index]; i++)
                to.Add(position += _steps[_starts[index] + i]);
        }

        private bool Find(int row, out int index)
        {
            index = -1;
            if (_block < 0 || (_block < list.Blocks.Length && list.Blocks[_block].LastRow < row))
            {
                _block = WordMerge.BlockOf(list.Blocks, Math.Max(0, _block), row);
                _read = false;
                if (_block < list.Blocks.Length)
                    _count = list.Read(_block, _rows, []);
            }

            if (_block == list.Blocks.Length || (index = _rows.AsSpan(0, _count).BinarySearch(row)) < 0)
                return false;
            if (!_read)
                ReadPositions();
            return true;
        }

        private void ReadPositions()
        {
            list.ReadPositions(_block, _counts, _steps);
            for (var i = 1; i < _count; i++)
                _starts[i] = _starts[i - 1] + _counts[i - 1];
            _read = true;
        }
    }
}
