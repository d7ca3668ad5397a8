namespace ThiDua.Portal.Api.Stores;

/// <summary>How often one value occurs.</summary>
/// <param name="Value">The value as every text format prints it.</param>
/// <param name="Count">The number of rows.</param>
public readonly record struct FacetCount(string Value, long Count);
