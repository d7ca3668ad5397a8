using System.Text;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the commonest titles that begin as somebody typed: a range of folded titles, and a tree of the greatest counts over it.</summary>
/// <param name="file">The segment.</param>
/// <param name="column">The titles.</param>
internal sealed class TitleIndex(SegmentFile file, SegmentColumn column)
{
    private readonly Section _order = file.Find(SectionKind.TitleOrder);
    private readonly Section _tree = file.Find(SectionKind.TitleTree);

    private int Leaves => file.Span<int>(_tree).Length / 2;

    private ReadOnlySpan<int> Order => file.Span<int>(_order);

    /// <summary>The commonest titles with a beginning, folded already.</summary>
    public List<Suggestion> Find(string folded, int count)
    {
        var (first, last) = (Bound(folded, after: false), Bound(folded, after: true));
        var found = new List<Suggestion>(count);
        // Before: fewer rows, or later in the order of folded titles.
        var nodes = new PriorityQueue<(int Node, int Start, int Size), (int, int)>();
        Enter(1, 0, Leaves);
        while (found.Count < count && nodes.TryDequeue(out var best, out _))
        {
            if (best.Size == 1)
            {
                var code = Order[best.Start];
                found.Add(new(Encoding.UTF8.GetString(column.TextOf(code)), column.Index.Counts[code]));
                continue;
            }

            Enter(best.Node * 2, best.Start, best.Size / 2);
            Enter(best.Node * 2 + 1, best.Start + best.Size / 2, best.Size / 2);
        }

        return found;

        void Enter(int node, int start, int size)
        {
            if (start >= last || start + size <= first || Greatest(node) == 0)
                return;
            if (start >= first && start + size <= last)
            {
                nodes.Enqueue((node, start, size), (-Greatest(node), start));
                return;
            }

            Enter(node * 2, start, size / 2);
            Enter(node * 2 + 1, start + size / 2, size / 2);
        }
    }

    private int Greatest(int node) => file.Span<int>(_tree)[node];

    private int Bound(string folded, bool after)
    {
        var key = Encoding.UTF8.GetBytes(folded);
        var (low, high) = (0, column.Highest);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var title = Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.Fold(Encoding.UTF8.GetString(column.TextOf(Order[middle])))).AsSpan();
            var isBefore = after && title.StartsWith(key) || title.SequenceCompareTo(key) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
