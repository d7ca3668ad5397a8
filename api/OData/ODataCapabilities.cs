using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData;

/// <summary>What a source can do: obeyed when a request is read, and published in the metadata.</summary>
public sealed record ODataCapabilities
{
    /// <summary>Functions that are computed of values, in small letters.</summary>
    public required IReadOnlyList<string> Functions { get; init; }

    /// <summary>Functions that a condition may hold.</summary>
    public required IReadOnlyList<string> FilterFunctions { get; init; }

    /// <summary>Whether a condition may hold a property.</summary>
    public required Func<IEdmProperty, bool> Filterable { get; init; }

    /// <summary>Whether rows are ordered by a property.</summary>
    public required Func<IEdmProperty, bool> Sortable { get; init; }
}
