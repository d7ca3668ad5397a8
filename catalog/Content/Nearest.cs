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
        return known
            .Select(name => (name, distance: Distance(folded, Vietnamese.Text.Fold(name))))
            .Where(near => near.distance <= Math.Max(2, written.Length / 3))
            .OrderBy(near => near.distance)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .Select(near => near.name)
            .FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var (before, row) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            before[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (before, row) = (row, before);
        }

        return before[b.Length];
    }
}
