namespace ThiDua.Portal.Api.GraphQL.Validation;

/// <summary>“Did you mean …”: known names that differ from a wrong one by few letters.</summary>
internal static class Suggestions
{
    private const int LongestName = 40;

    public static string For(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length > LongestName)
            return "";
        var near = known
            .Where(name => Math.Abs(name.Length - wrong.Length) <= Tolerance(wrong))
            .Select(name => (name, distance: Distance(wrong, name)))
            .Where(item => item.distance <= Tolerance(wrong))
            .OrderBy(item => item.distance)
            .ThenBy(item => item.name, StringComparer.Ordinal)
            .Take(3)
            .Select(item => $"“{item.name}”")
            .ToList();
        return near.Count is 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static int Tolerance(string wrong) => (wrong.Length * 2 / 5) + 1;

    private static int Distance(string one, string other)
    {
        Span<int> row = stackalloc int[(2 * LongestName) + 2];
        for (var j = 0; j <= other.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[other.Length];
    }
}
