using Microsoft.OData.Edm;

namespace ThiDua.Portal.Api.OData.Binding;

/// <summary>What an address asks for, ready to be read.</summary>
/// <param name="Steps">The way to the row that rows or a value belong to.</param>
/// <param name="Address">The path as it was written, for context addresses.</param>
internal sealed record ResourcePlan(IReadOnlyList<RowStep> Steps, string Address)
{
    /// <summary>Rows.</summary>
    public RowsPlan? Rows { get; init; }

    /// <summary>What is written of a single row.</summary>
    public Selection? Row { get; init; }

    /// <summary>The set and type of the single row.</summary>
    public (IEdmEntityType Type, IEdmNavigationSource Set)? Of { get; init; }

    /// <summary>The properties of the row whose value is asked for.</summary>
    public IReadOnlyList<IEdmStructuralProperty> Properties { get; init; } = [];

    /// <summary>Which items, where the value is a list.</summary>
    public ListPart? List { get; init; }

    /// <summary><c>$value</c>, <c>$count</c>, <c>$ref</c> or nothing.</summary>
    public string? Last { get; init; }

    /// <summary>The value of <c>$format</c>.</summary>
    public string? Format { get; init; }

    /// <summary>About how many bytes the plan takes.</summary>
    public int Size { get; init; }
}

/// <summary>One step on the way to a row.</summary>
/// <param name="Key">The key of a set's row.</param>
/// <param name="Follow">The property that leads on to one row.</param>
/// <param name="Pick">Rows of which the only one is taken.</param>
/// <param name="Type">The type that the row has then.</param>
/// <param name="Set">Its set.</param>
internal sealed record RowStep(IReadOnlyList<(string? Name, object? Value)>? Key, IEdmNavigationProperty? Follow, object? Pick, IEdmEntityType Type, IEdmNavigationSource Set);
