namespace ThiDua.Portal.Api.OData.Parsing;

/// <summary>One figure of <c>aggregate</c>.</summary>
/// <param name="Value">What is aggregated; null for <c>$count</c>.</param>
/// <param name="Method"><c>sum min max average countdistinct $count</c> or the name of a method of the service; null for a custom aggregate.</param>
/// <param name="Alias">The name of the figure; null for a custom aggregate that keeps its own.</param>
/// <param name="HasFrom">Whether it is aggregated in stages.</param>
/// <param name="At">Where it starts.</param>
public sealed record AggregateItem(Expression? Value, string? Method, string? Alias, bool HasFrom, int At);
