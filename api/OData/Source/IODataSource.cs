namespace ThiDua.Portal.Api.OData.Source;

/// <summary>Where the rows of a model come from.</summary>
public interface IODataSource
{
    /// <summary>What the source can do.</summary>
    ODataCapabilities Capabilities { get; }

    /// <summary>Makes a query ready; what it cannot serve is refused here, before anything is read.</summary>
    /// <exception cref="ODataException">The query is not served.</exception>
    object Prepare(SourceQuery query);

    /// <summary>Opens the data for reading: as it was when a page gave the token, or as it is now.</summary>
    /// <exception cref="ODataException">The token is of data that is gone.</exception>
    ValueTask<IODataReading> Open(string? token, CancellationToken cancellation);
}
