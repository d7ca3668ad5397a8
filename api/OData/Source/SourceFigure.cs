using ThiDua.Portal.Api.OData.Binding;

namespace ThiDua.Portal.Api.OData.Source;

/// <summary>One figure of a group.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Method"><c>$count sum min max average countdistinct</c>.</param>
/// <param name="Value">Of what; null for <c>$count</c>.</param>
/// <param name="At">Where it is asked for.</param>
public sealed record SourceFigure(string Name, string Method, BoundExpression? Value, int At);
