namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>An element of <c>groupby</c>: a path; for a rollup several, or the name of a hierarchy.</summary>
/// <param name="Kind">Empty for a path, <c>rollup</c> or <c>rolluprecursive</c>.</param>
/// <param name="Paths">The paths.</param>
/// <param name="At">Where it starts.</param>
public readonly record struct GroupElement(string Kind, IReadOnlyList<Expression.Path> Paths, int At);
