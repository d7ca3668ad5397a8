using ThiDua.Portal.Api.OData.Binding;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>Rows gathered by values, with figures of each group.</summary>
/// <param name="Keys">The values by their names in the answer.</param>
/// <param name="Figures">The figures.</param>
public sealed record SourceGroups(IReadOnlyList<(string Name, BoundExpression Value)> Keys, IReadOnlyList<SourceFigure> Figures);
