namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>A request to a cluster.</summary>
public sealed record Recorded(string Method, string Path, string? Type, byte[] Body);
