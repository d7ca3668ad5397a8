namespace ThiDua.Portal.Api.Stores.Elasticsearch;

/// <summary>How a publication ended.</summary>
public enum PublishOutcome
{
    /// <summary>The generation is served now.</summary>
    Published,

    /// <summary>The generation was served already.</summary>
    Served,

    /// <summary>Another process publishes.</summary>
    Busy,
}
