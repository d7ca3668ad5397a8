using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>One state of the data, open for reading.</summary>
public interface IODataReading : IDisposable
{
    /// <summary>Names the state: the same name, the same answers.</summary>
    string Version { get; }

    /// <summary>Rows of a prepared query.</summary>
    ValueTask<SourcePage> Run(object prepared, SourceBounds bounds, CancellationToken cancellation);

    /// <summary>The row of a key; null when there is none.</summary>
    ValueTask<ODataRow?> Find(IEdmEntityType type, string set, IReadOnlyList<(string? Name, object? Value)> key, CancellationToken cancellation);

    /// <summary>The row that a property leads to; null when it leads nowhere.</summary>
    ValueTask<ODataRow?> Follow(ODataRow row, IEdmNavigationProperty property, CancellationToken cancellation);
}
