using Microsoft.OData.Edm;
using ThiDua.Portal.Api.OData.Binding;
using ThiDua.Portal.Api.OData.Parsing;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>A question to a source.</summary>
/// <param name="Type">The type of the rows.</param>
/// <param name="Set">The set they are of.</param>
public sealed record SourceQuery(IEdmEntityType Type, string Set)
{
    /// <summary>The property of a row by which these rows are reached; null for all rows of the set.</summary>
    public IEdmNavigationProperty? From { get; init; }

    /// <summary>Conditions, all of which hold.</summary>
    public IReadOnlyList<BoundExpression> Where { get; init; } = [];

    /// <summary>What is searched, all of it.</summary>
    public IReadOnlyList<SearchTerm> Search { get; init; } = [];

    /// <summary>The order.</summary>
    public IReadOnlyList<SourceOrder> OrderBy { get; init; } = [];

    /// <summary>The properties that are read; null for all.</summary>
    public IReadOnlyCollection<string>? Properties { get; init; }

    /// <summary>Groups instead of rows.</summary>
    public SourceGroups? Groups { get; init; }
}
