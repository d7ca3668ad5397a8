using ThiDua.Portal.Catalog;

namespace ThiDua.Portal.Api.Stores;

/// <summary>Where searched words are in one value.</summary>
/// <param name="Column">The column.</param>
/// <param name="Index">Which value of a list; 0 for the only one.</param>
/// <param name="Spans">Where each word starts and ends, in UTF-16 units.</param>
public sealed record Highlight(Column Column, int Index, IReadOnlyList<(int Start, int End)> Spans);
