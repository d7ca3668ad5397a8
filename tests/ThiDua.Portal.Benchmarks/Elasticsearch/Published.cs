namespace ThiDua.Portal.Benchmarks.Elasticsearch;

/// <summary>What a publisher took.</summary>
/// <param name="Sent">Seconds until the last row was sent.</param>
/// <param name="Served">Seconds until the generation is served.</param>
/// <param name="Processor">Seconds of the publisher's own work, on all cores.</param>
/// <param name="Megabytes">The most memory of it that is no file.</param>
public sealed record Published(double Sent, double Served, double Processor, long Megabytes);
