namespace ThiDua.Portal.Api.Stores.Segment;

/// <summary>Sets of codes as ranges, in order and apart from each other; an end is not included.</summary>
internal static class CodeRanges
{
    /// <summary>The codes that are in both.</summary>
    public static List<(int Start, int End)> Both(List<(int Start, int End)> one, List<(int Start, int End)> other)
    {
        var both = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < one.Count && j < other.Count;)
        {
            var (start, end) = (Math.Max(one[i].Start, other[j].Start), Math.Min(one[i].End, other[j].End));
            if (start < end)
                both.Add((start, end));
            if (one[i].End < other[j].End)
                i++;
            else
                j++;
        }

        return both;
    }

    /// <summary>The codes that are in any of the ranges, which may come in any order and overlap.</summary>
    public static List<(int Start, int End)> Join(IEnumerable<(int Start, int End)> ranges)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var range in ranges.Where(range => range.Start < range.End).Order())
        {
            if (joined.Count > 0 && range.Start <= joined[^1].End)
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, range.End));
            else
                joined.Add(range);
        }

        return joined;
    }

    /// <summary>The codes from one to before another that are not in the ranges.</summary>
    public static List<(int Start, int End)> Except(int start, int end, List<(int Start, int End)> ranges)
    {
        var rest = new List<(int, int)>();
        foreach (var range in ranges)
        {
            if (start < range.Start)
                rest.Add((start, range.Start));
            start = Math.Max(start, range.End);
        }

        if (start < end)
            rest.Add((start, end));
        return rest;
    }
}
