using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>What is written of a row.</summary>
/// <param name="Type">The type of the row.</param>
/// <param name="Properties">The properties in their order.</param>
internal sealed record Selection(IEdmStructuredType Type, IReadOnlyList<IEdmStructuralProperty> Properties)
{
    /// <summary>Values that are computed of the row.</summary>
    public IReadOnlyList<(string Name, BoundExpression Value)> Computed { get; init; } = [];

    /// <summary>The rows that are written within it.</summary>
    public IReadOnlyList<Expansion> Expansions { get; init; } = [];

    /// <summary>What is written of complex values of which not everything is wanted.</summary>
    public IReadOnlyDictionary<string, Selection> Inner { get; init; } = new Dictionary<string, Selection>();

    /// <summary>Lists of which not every item is wanted.</summary>
    public IReadOnlyDictionary<string, ListPart> Lists { get; init; } = new Dictionary<string, ListPart>();

    /// <summary>What the context address says of it: names in parentheses, or nothing.</summary>
    public string Context { get; init; } = "";
}
