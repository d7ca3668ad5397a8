using System.Text;
using System.Text.Json;

namespace ThiDua.Portal.Tests.Search;

/// <summary>What a query must find.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Words">What is typed.</param>
/// <param name="Expected">What must be found.</param>
/// <param name="Within">Among how many first results.</param>
/// <param name="Before">Pairs of which the first must come before the second when both are found.</param>
/// <param name="Absent">What must not be found.</param>
public sealed record Judgement(string Id, string Words, IReadOnlyList<string> Expected, int Within, IReadOnlyList<string> Before, IReadOnlyList<string> Absent)
{
    public static Judgement Read(JsonElement query)
    {
        var words = query.GetProperty("q").GetString()!;
        return new(
            query.GetProperty("id").GetString()!,
            query.GetProperty("kind").GetString() == "nfd" ? words.Normalize(NormalizationForm.FormD) : words,
            Strings(query, "expect"),
            query.TryGetProperty("at", out var at) ? at.GetInt32() : int.MaxValue,
            Strings(query, "before"),
            Strings(query, "absent"));
    }

    /// <summary>What is wrong with the results; null when nothing is.</summary>
    public string? Fault(IReadOnlyList<string> found)
    {
        var order = found.ToList();
        if (Expected.Except(found.Take(Within)).ToList() is { Count: > 0 } missing)
            return $"{Id} “{Words}” does not find {string.Join(", ", missing)} among the first {Within}: {string.Join(' ', found.Take(12))}";
        if (Before.Count == 2 && order.IndexOf(Before[1]) is >= 0 and var later && order.IndexOf(Before[0]) is var first && (first < 0 || first > later))
            return $"{Id} “{Words}” puts {Before[1]} before {Before[0]}: {string.Join(' ', found.Take(12))}";
        return Absent.Intersect(found).ToList() is { Count: > 0 } there ? $"{Id} “{Words}” finds {string.Join(", ", there)}" : null;
    }

    private static IReadOnlyList<string> Strings(JsonElement query, string name) =>
        query.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!)] : [];
}
