namespace ThiDua.Portal.Api.GraphQL.Language;

/// <summary>Keeps one string per name that was read lately, so that known names cost no memory; races only lose an entry.</summary>
internal static class NameTable
{
    private const int Size = 2048;
    private const int LongestKept = 64;
    private static readonly string?[] Names = new string?[Size];

    public static string Get(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestKept)
            return new(name);
        ref var kept = ref Names[string.GetHashCode(name) & (Size - 1)];
        if (kept is { } known && name.SequenceEqual(known))
            return known;
        return kept = new(name);
    }
}
