using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>Rows as a request asks for them, ready to be read.</summary>
/// <param name="Type">The type of the rows.</param>
/// <param name="Set">Their set.</param>
/// <param name="Prepared">What the source made of the query; null where only single rows are followed to.</param>
/// <param name="Selection">What is written of each.</param>
internal sealed record RowsPlan(IEdmEntityType Type, IEdmNavigationSource Set, object? Prepared, Selection Selection)
{
    /// <summary>The most rows that are wanted; null for all.</summary>
    public long? Top { get; init; }

    /// <summary>The rows passed over.</summary>
    public int Skip { get; init; }

    /// <summary>Whether the number of all rows is wanted.</summary>
    public bool Count { get; init; }

    /// <summary>What is done with groups once the source has made them; null where there are rows.</summary>
    public GroupTail? Groups { get; init; }
}
