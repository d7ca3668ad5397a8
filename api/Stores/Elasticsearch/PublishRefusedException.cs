namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>A generation that cannot be published: what is served stays as it is.</summary>
/// <param name="message">Which row or step, and why.</param>
public sealed class PublishRefusedException(string message) : Exception(message);
