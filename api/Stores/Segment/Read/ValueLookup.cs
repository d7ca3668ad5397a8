using System.Text;
using ThiDua.Portal.Api.Query;
using ThiDua.Portal.Catalog.Formats;

namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Finds the codes whose values pass a test, by searching the dictionary, never the rows.</summary>
/// <param name="column">The column.</param>
internal sealed class ValueLookup(SegmentColumn column)
{
    private readonly Shapes _shape = column.Column.Shape();

    /// <summary>The codes that pass, as ranges.</summary>
    public List<(int Start, int End)> Find(ValueTest test) => test switch
    {
        ValueTest.OneOf some => CodeRanges.Join(some.Values.Select(One)),
        ValueTest.Range range => CodeRanges.Join([(range.Low is null ? 1 : Bound(Key(range.Low), range.LowOpen), range.High is null ? column.Highest + 1 : Bound(Key(range.High), !range.HighOpen))]),
        ValueTest.Match match => Matching(match),
        ValueTest.All all => all.Tests.Select(Find).Aggregate(Everything(), CodeRanges.Both),
        ValueTest.Some some => CodeRanges.Join(some.Tests.SelectMany(Find)),
        ValueTest.Not not => CodeRanges.Except(1, column.Highest + 1, Find(not.Test)),
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    /// <summary>The code of a value; 0 when no row has it.</summary>
    public int CodeOf(object value) => One(value) is var (start, end) && start < end ? start : 0;

    private List<(int, int)> Everything() => CodeRanges.Join([(1, column.Highest + 1)]);

    private (int Start, int End) One(object value)
    {
        var key = Key(value);
        var start = Bound(key, after: false);
        return start <= column.Highest && Compare(start, key) == 0 ? (start, start + 1) : (0, 0);
    }

    /// <summary>The first code whose value is not before the key, or is after it.</summary>
    private int Bound(object key, bool after)
    {
        var (low, high) = (1, column.Highest + 1);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            var order = Compare(middle, key);
            if (order < 0 || (order == 0 && after))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>What values are compared by.</summary>
    private object Key(object value) => _shape switch
    {
        Shapes.Number or Shapes.Year => value,
        Shapes.Enumeration => Rank(Value.Text(value)),
        Shapes.Text or Shapes.Keyword => Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.SortKey((string)value)),
        _ => Encoding.UTF8.GetBytes(Value.Text(value)),
    };

    private int Compare(int code, object key) => _shape switch
    {
        Shapes.Number or Shapes.Year => column.NumberOf(code).CompareTo((decimal)key),
        Shapes.Enumeration => Rank(Text(code)).CompareTo((int)key),
        Shapes.Text or Shapes.Keyword => SortKey(code).AsSpan().SequenceCompareTo((byte[])key),
        _ => column.TextOf(code).SequenceCompareTo((byte[])key),
    };

    private int Rank(string name)
    {
        var values = column.Column.Values;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Name == name)
                return i;
        }

        return -1;
    }

    private byte[] SortKey(int code) => Encoding.UTF8.GetBytes(Catalog.Vietnamese.Text.SortKey(Text(code)));

    private string Text(int code) => Encoding.UTF8.GetString(column.TextOf(code));

    private List<(int Start, int End)> Matching(ValueTest.Match match)
    {
        var (first, last) = match is { Kind: MatchKind.StartsWith, Form: TextForm.Exact } ? StartingLike(match.Text) : (1, column.Highest + 1);
        var found = new List<(int, int)>();
        for (var code = first; code < last; code++)
        {
            if (TextMatch.Passes(match, Text(code)))
                found.Add((code, code + 1));
        }

        return CodeRanges.Join(found);
    }

    /// <summary>A range that holds all values with the beginning, and few others.</summary>
    private (int First, int Last) StartingLike(string beginning)
    {
        if (!column.Column.IsInDictionaryOrder())
            return Between(Encoding.UTF8.GetBytes(beginning));

        // Words are compared before tones; a number at the end may go on and be another number.
        var key = Catalog.Vietnamese.Text.SortKey(beginning.TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
        return Between(Encoding.UTF8.GetBytes(key[..key.IndexOf('\t', StringComparison.Ordinal)]));
    }

    // No UTF-8 text has a byte of 255.
    private (int First, int Last) Between(byte[] beginning) =>
        (Bound(beginning, after: false), Bound((byte[])[.. beginning, byte.MaxValue], after: false));
}
