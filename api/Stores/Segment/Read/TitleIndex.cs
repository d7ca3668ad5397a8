using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the commonest titles that begin as somebody typed: a range of folded titles, and a tree of the greatest counts over it.</summary>
internal sealed class TitleIndex
{
    private readonly SegmentFile _file;
    private readonly SegmentColumn _column;
    private readonly Section _order;
    private readonly int _leaves;
    private readonly int[] _greatest;

    public TitleIndex(SegmentFile file, SegmentColumn column)
    {
        (_file, _column, _order) = (file, column, file.Find(SectionKind.TitleOrder));
        _leaves = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, column.Highest));
        _greatest = new int[_leaves * 2];
        var order = Order;
        var counts = column.Index.Counts;
        for (var i = 0; i < order.Length; i++)
            _greatest[_leaves + i] = counts[order[i]];
        for (var node = _leaves - 1; node > 0; node--)
            _greatest[node] = Math.Max(_greatest[node * 2], _greatest[node * 2 + 1]);
    }

    private ReadOnlySpan<int> Order => _file.Span<int>(_order);

    /// <summary>The commonest titles with a beginning, folded already.</summary>
    public List<Suggestion> Find(string folded, int count)
    {
        var (first, last) = (Bound(folded, after: false), Bound(folded, after: true));
        var found = new List<Suggestion>(count);
        // Before: fewer rows, or later in the order of folded titles.
        var nodes = new PriorityQueue<(int Node, int Start, int Size), (int, int)>();
        Enter(1, 0, _leaves);
        while (found.Count < count && nodes.TryDequeue(out var best, out _))
        {
            if (best.Size == 1)
            {
                var code = Order[best.Start];
                found.Add(new(Encoding.UTF8.GetString(_column.TextOf(code)), _column.Index.Counts[code]));
                continue;
            }

            Enter(best.Node * 2, best.Start, best.Size / 2);
            Enter(best.Node * 2 + 1, best.Start + best.Size / 2, best.Size / 2);
        }

        return found;

        void Enter(int node, int start, int size)
        {
            if (start >= last || start + size <= first || _greatest[node] == 0)
                return;
            if (start >= first && start + size <= last)
            {
                nodes.Enqueue((node, start, size), (-_greatest[node], start));
                return;
            }

            Enter(node * 2, start, size / 2);
            Enter(node * 2 + 1, start + size / 2, size / 2);
        }
    }

    private int Bound(string folded, bool after)
    {
        var key = Encoding.UTF8.GetBytes(folded);
        var (low, high) = (0, _column.Highest);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var title = Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.Fold(Encoding.UTF8.GetString(_column.TextOf(Order[middle])))).AsSpan();
            var isBefore = after && title.StartsWith(key) || title.SequenceCompareTo(key) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
