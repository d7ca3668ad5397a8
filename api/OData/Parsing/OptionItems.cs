namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>The items that the lists of query options are made of.</summary>
public static class OptionItems
{
    /// <summary>An item of <c>$orderby</c>.</summary>
    public sealed record Order(Expression By, bool Descending);

    /// <summary>An item of <c>$compute</c>.</summary>
    public sealed record Computed(Expression Value, string Name);

    /// <summary>An item of <c>$select</c>; the options are those in its parentheses.</summary>
    public sealed record Select(IReadOnlyList<Segment> Path, IReadOnlyList<QueryOption> Options, int At);

    /// <summary>An item of <c>$expand</c>; the mode is null, <c>$ref</c> or <c>$count</c>.</summary>
    public sealed record Expand(IReadOnlyList<Segment> Path, string? Mode, IReadOnlyList<QueryOption> Options, int At);
}
