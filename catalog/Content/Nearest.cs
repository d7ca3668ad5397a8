namespace ThiDua.Portal.Catalog.Content;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    private const int LongestCompared = 80;

    /// <summary>The known name with the fewest edits from what was written, or null when none is close.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestCompared)
            return null;

        var folded = Vietnamese.Text.Fold(written);
        var (nearest, fewest) = ((string?)null, MostEdits(written.Length) + 1);
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - folded.Length) > fewest)
                continue;
            var distance = Distance(folded, Vietnamese.Text.Fold(name), fewest);
            if (distance < fewest || (distance == fewest && nearest is not null && string.CompareOrdinal(name, nearest) < 0))
                (nearest, fewest) = (name, distance);
        }

        return nearest;
    }

    // Two edits make any short word of another.
    private static int MostEdits(int length) => length < 4 ? 1 : Math.Max(2, length / 3);

    /// <summary>The edits between two words, or more than the bound once that is sure.</summary>
    private static int Distance(string a, string b, int bound)
    {
        var (before, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            before[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                least = Math.Min(least, row[j]);
            }

            if (least > bound)
                return least;
            (before, row) = (row, before);
        }

        return before[b.Length];
    }
}
