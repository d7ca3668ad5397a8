namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Names
{
    private const int Longest = 60;

    /// <summary>The known name with the fewest edits, or null when none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > Longest)
            return null;
        var (nearest, fewest) = ((string?)null, Math.Max(2, written.Length / 3) + 1);
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) >= fewest)
                continue;
            var edits = Edits(written.ToLowerInvariant(), name.ToLowerInvariant());
            if (edits < fewest)
                (nearest, fewest) = (name, edits);
        }

        return nearest;
    }

    private static int Edits(string a, string b)
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
